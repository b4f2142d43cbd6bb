import type { LogFacts } from '../../facts/log.ts';
import { found, type Observed, unknown } from '../../facts/observed.ts';
import { readLine } from '../../syntax/logs/read-line.ts';
import type { ProbeContext } from '../define.ts';
import { createCollector } from './collect.ts';
import { follow } from './follow.ts';
import { createLineSplitter } from './lines.ts';
import { createMessageStore } from './message-store.ts';
import { peeked } from './peek.ts';
import { openSources } from './sources.ts';
import { createStoryCollector } from './story/story.ts';
import { createTake, type Reading } from './take.ts';
import { createLogClock } from './times.ts';
import { createUnread, nothingRead } from './unread.ts';

/** Reads the logs that were named, or the one reply of `--text`. */
export async function observeLog(context: ProbeContext): Promise<Observed<LogFacts>> {
  const { options, ports, signal, progress, tell } = context;
  const { text, zone, since, until, summary, message, follow: isFollowed } = options.log ?? {};
  if (text !== undefined) return found(oneReply(text));
  const unread = createUnread();
  const { sources, arriving } = await openSources(options.log ?? {}, ports, unread);
  const collector = createCollector({ since, until, summary });
  const story = message === undefined ? undefined : createStoryCollector(message, { since, until });
  const received = createMessageStore();
  const followed: Reading[] = [];
  /** The file before it, where that ended within a line. */
  let cut: Reading | undefined;
  const tellNew = isFollowed ? async (): Promise<void> => tell?.(collector.newFailures()) : undefined;
  for (const source of sources) {
    if (signal.aborted) break;
    if (!isFollowed) progress(`reading ${source.name}`);
    let reading: Reading | undefined;
    try {
      const one = await peeked(source, signal);
      if (one.holding !== 'lines' && story) continue;
      if (one.holding !== 'lines') await (await import('./messages.ts')).readMessages(one, signal, collector, received);
      else {
        const clock = createLogClock(source.modified ?? ports.clock.now(), zone);
        const goesOn = cut !== undefined && readLine(one.firstLine)?.stamp === undefined;
        if (!goesOn) cut?.splitter.finish(cut.take.line);
        const splitter = goesOn && cut ? cut.splitter : createLineSplitter();
        reading = { source, splitter, take: createTake(story ?? collector, source.name, clock) };
        await reading.splitter.read(one.source, signal, reading.take.line, tellNew);
        if (isFollowed && source.more) followed.push(reading);
        cut = splitter.isUnfinished && !followed.includes(reading) ? reading : undefined;
      }
    } catch (error) {
      if (signal.aborted) break;
      unread.add(source.name, (error as Error).message, reading?.take.lines);
      // A line that was broken off is no line, and nothing goes on with it.
      cut = undefined;
    }
    await tellNew?.();
  }
  cut?.splitter.finish(cut.take.line);
  if (isFollowed) await follow(followed, arriving, { context, collector, unread });
  story?.pass(collector);
  const facts = { ...collector.facts(), ...received.facts(), ...(story ? { stories: story.facts() } : {}) };
  const missing = unread.facts();
  if (missing.length === 0) return found(facts);
  const isNothing = facts.lines === 0 && missing.every(({ lines }) => lines === 0);
  return isNothing ? unknown('unreadable', nothingRead(missing)) : found({ ...facts, unread: missing });
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
