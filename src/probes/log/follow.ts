import type { ProbeContext } from '../define.ts';
import type { Collector } from './collect.ts';
import type { Reading } from './take.ts';
import { createLogClock } from './times.ts';
import type { Unread } from './unread.ts';

interface Following {
  readonly context: ProbeContext;
  readonly collector: Collector;
  readonly unread: Unread;
}

/** Goes on with what comes to all of these, side by side, until the interrupt; each new kind of failure is told. */
export async function follow(readings: readonly Reading[], following: Following): Promise<void> {
  await Promise.all(
    readings.map(async (reading) => {
      try {
        await followOne(reading, following);
      } catch (error) {
        const { source, take } = reading;
        if (!following.context.signal.aborted) following.unread.add(source.name, (error as Error).message, take.lines);
      }
    }),
  );
}

async function followOne({ source, splitter, take }: Reading, { context, collector }: Following): Promise<void> {
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
