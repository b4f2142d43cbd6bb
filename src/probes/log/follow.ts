import type { ProbeContext } from '../define.ts';
import type { Collector } from './collect.ts';
import { createLineSplitter } from './lines.ts';
import type { Sources } from './sources.ts';
import { createTake, type Reading } from './take.ts';
import { createLogClock } from './times.ts';
import type { Unread } from './unread.ts';

interface Following {
  readonly context: ProbeContext;
  readonly collector: Collector;
  readonly unread: Unread;
}

/** Goes on with what comes to all of these, side by side, until the interrupt; each new kind of failure is told. */
export async function follow(
  readings: readonly Reading[],
  arriving: Sources['arriving'],
  following: Following,
): Promise<void> {
  await Promise.all([
    ...readings.map((reading) => followOne(reading, following)),
    ...arriving.map((sources) => followNew(sources, following)),
  ]);
}

/** Logs of a new name are followed as they come. */
async function followNew(arriving: Sources['arriving'][number], following: Following): Promise<void> {
  const { ports, options, signal } = following.context;
  const begun: Promise<void>[] = [];
  for await (const source of arriving(signal)) {
    const take = createTake(following.collector, source.name, createLogClock(ports.clock.now(), options.log?.zone));
    begun.push(followOne({ source, take, splitter: createLineSplitter() }, following));
  }
  await Promise.all(begun);
}

async function followOne(reading: Reading, following: Following): Promise<void> {
  try {
    await readOn(reading, following);
  } catch (error) {
    const { source, take } = reading;
    if (!following.context.signal.aborted) following.unread.add(source.name, (error as Error).message, take.lines);
  }
}

async function readOn({ source, splitter, take }: Reading, { context, collector }: Following): Promise<void> {
  const { signal, ports, options, tell } = context;
  for await (const { bytes, isNewFile } of source.more?.(signal) ?? []) {
    if (isNewFile) {
      splitter.finish(take.line);
      take.restart();
    }
    take.setClock(createLogClock(ports.clock.now(), options.log?.zone));
    splitter.add(bytes, take.line);
    await tell?.(collector.newFailures());
  }
  splitter.finish(take.line);
}
