import type { LogFacts } from '../../facts/log.ts';
import { found, type Observed, unknown } from '../../facts/observed.ts';
import { readLine } from '../../syntax/logs/read-line.ts';
import type { ProbeContext } from '../define.ts';
import { createCollector } from './collect.ts';
import { createLineSplitter, type TakeLine } from './lines.ts';
import { createMessageStore } from './message-store.ts';
import { peeked } from './peek.ts';
import { createLogClock } from './times.ts';

/** Reads the logs that were named, or the one reply of `--text`. */
export async function observeLog({ options, ports, signal, progress }: ProbeContext): Promise<Observed<LogFacts>> {
  const { paths = [], text, zone, since, until, summary } = options.log ?? {};
  if (text !== undefined) return found(oneReply(text));
  const collector = createCollector({ since, until, summary });
  const received = createMessageStore();
  for (const path of paths) {
    const opened = await ports.lines.open(path);
    if (opened.state === 'absent') return unknown('unreadable', `there is no file ${path}`);
    if (opened.state === 'unknown') return opened;
    for (const source of opened.value) {
      const clock = createLogClock(source.modified ?? ports.clock.now(), zone);
      let line = 0;
      progress(`reading ${source.name}`);
      try {
        const one = await peeked(source);
        if (one.holding !== 'lines')
          await (await import('./messages.ts')).readMessages(one, signal, collector, received);
        else {
          const splitter = createLineSplitter();
          const take: TakeLine = (bytes, start, end) => collector.add(bytes, start, end, source.name, ++line, clock);
          await splitter.read(one.source, signal, take);
          splitter.finish(take);
        }
      } catch (error) {
        return unknown('unreadable', `${source.name}: ${(error as Error).message}`);
      }
      if (signal.aborted) break;
    }
  }
  return found({ ...collector.facts(), ...received.facts() });
}

/** The facts of a log that is one reply, or one line of a log: what stands in front of the words says who wrote them. */
function oneReply(given: string): LogFacts {
  const read = readLine(given);
  const reading = read?.stamp === undefined ? undefined : read.reading;
  const event = typeof reading === 'object' && 'text' in reading ? reading : undefined;
  const text = event?.text ?? given;
  const { host, enhancedStatus } = event ?? {};
  const texts = [
    {
      text,
      sample: text,
      status: 'reply' as const,
      program: event?.text === undefined ? 'reply' : (read?.program ?? 'reply'),
      ...(host === undefined ? {} : { host }),
      ...(enhancedStatus === undefined ? {} : { enhancedStatus }),
      count: 1,
      recipients: [],
      recipientCount: 0,
    },
  ];
  return {
    format: 'reply',
    lines: 1,
    understood: 1,
    deliveries: { sent: 0, deferred: 0, bounced: 0, expired: 0, rejected: 0 },
    texts,
    overflow: 0,
    strangers: [],
  };
}
