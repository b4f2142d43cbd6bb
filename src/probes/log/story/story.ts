import { RETRY_DEFAULTS } from '../../../data/retry-schedules.ts';
import type { Stories, Story, StoryEvent, StoryLine } from '../../../facts/log-story.ts';
import type { LogEvent, LogStep, Reading } from '../../../syntax/logs/event.ts';
import { readEximHeader } from '../../../syntax/logs/exim.ts';
import { readHeader } from '../../../syntax/logs/header.ts';
import { readTai } from '../../../syntax/logs/qmail.ts';
import { type ReadLine, readHeaded, readUnheaded } from '../../../syntax/logs/read-line.ts';
import { type Attempts, createAttempts } from '../attempts.ts';
import type { LineCollector } from '../collect.ts';
import { nextAttemptOf } from '../next-attempt.ts';
import { decoded } from '../parts.ts';
import { rfc3339 } from '../times.ts';
import { mentions, namesIn } from './names-in.ts';
import { type NumberedNames, qmailNames } from './qmail-names.ts';
import { createThreads, type KeptLine, type WantedThread } from './threads.ts';

/** What of a line is kept. */
const LINE_LIMIT = 4096;
const RECIPIENT_LIMIT = 100;

export interface StoryCollector extends LineCollector {
  /** Gives `collector` the lines of all stories, as a log of their own. */
  pass(collector: LineCollector): void;
  facts(): Stories;
}

/** Finds the messages that a queue id, a Message-ID or an address names. */
export function createStoryCollector(
  query: string,
  { since = -Infinity, until = Infinity }: { readonly since?: number | undefined; readonly until?: number | undefined },
): StoryCollector {
  const wanted = query.trim().replace(/^<(.*)>$/, '$1');
  const threads = createThreads();
  let order = 0;
  let found: ReturnType<typeof threads.wanted> | undefined;

  return {
    add(bytes, start, end, file, line, clock) {
      const text = bytes.toString('latin1', start, Math.min(end, start + LINE_LIMIT));
      const parts = partsOf(text);
      const time = parts.known?.stamp && clock.at(parts.known.stamp);
      if (time !== undefined && (time < since || time >= until)) return;
      const kept = { order: order++, text, file, line, time, clock };
      const { names, over } = tiesOf(parts);
      threads.add(names, kept, mentions(parts.message, wanted));
      if (over !== undefined) threads.forget(over);
    },
    pass(collector) {
      found ??= threads.wanted();
      for (const { text, file, line, clock } of found.threads.flatMap(({ lines }) => lines)) {
        const bytes = Buffer.from(text, 'latin1');
        collector.add(bytes, 0, bytes.length, file, line, clock);
      }
    },
    facts() {
      found ??= threads.wanted();
      return { query, searched: order, stories: found.threads.map(storyOf), more: found.more };
    },
  };
}

interface LineParts {
  readonly known: ReadLine | undefined;
  readonly program: string;
  /** Without its header. */
  readonly message: string;
}

function partsOf(text: string): LineParts {
  const headed = readHeader(text);
  if (headed) {
    const known = readHeaded(headed);
    const { program, message, stamp } = headed;
    return {
      known: known ?? { format: 'around', program, reading: undefined, ...(stamp ? { stamp } : {}) },
      program,
      message,
    };
  }
  const known = readUnheaded(text);
  const message = readEximHeader(text)?.message ?? readTai(text)?.message ?? text;
  return { known, program: known?.program ?? '', message };
}

const tiesOf = ({ known, message }: LineParts): NumberedNames =>
  known?.format === 'qmail' ? qmailNames(known.reading, message) : { names: namesIn(message, idOf(known?.reading)) };

const isSaying = (reading: Reading): reading is LogEvent | LogStep =>
  typeof reading === 'object' && ('step' in reading || 'status' in reading);

const idOf = (reading: Reading): string | undefined => (isSaying(reading) ? reading.queueId : undefined);

function whatOf(reading: Reading): StoryEvent {
  if (!isSaying(reading)) return 'noted';
  if ('step' in reading) return reading.step === 'spared' ? 'noted' : reading.step;
  if (reading.notification !== undefined) return 'notified';
  return reading.status === 'reply' ? 'warning' : reading.status;
}

interface ToldLine extends StoryLine {
  readonly reading: Reading;
  readonly at: number | undefined;
}

function toldLine({ text, file, line, time }: KeptLine, attempts: Attempts): ToldLine {
  const { known, program, message } = partsOf(text);
  const reading = attemptJoined(known?.reading, time, attempts);
  const event = isSaying(reading) && 'status' in reading ? reading : undefined;
  const next = event && nextAttemptOf(event, known?.format, time);
  return {
    ...(time === undefined ? {} : { time: rfc3339(time) }),
    program: decoded(program),
    what: whatOf(reading),
    message: decoded(message.trim()),
    ...optionalText('text', event?.text),
    ...optionalText('host', event?.host),
    ...optionalText('recipient', event?.recipient),
    ...optionalText('enhancedStatus', event?.enhancedStatus),
    ...(next === undefined ? {} : { nextAttempt: rfc3339(next), ...optionalText('mta', mtaOf(known?.format)) }),
    place: { file, line },
    reading,
    at: time,
  };
}

/** What qmail says of a delivery, with the message and the recipient that it named when the delivery began. */
function attemptJoined(reading: Reading, time: number | undefined, attempts: Attempts): Reading {
  if (isSaying(reading)) return 'status' in reading ? attempts.joined(reading, time) : reading;
  if (typeof reading === 'object' && 'attempt' in reading) attempts.begin(reading);
  return reading;
}

const mtaOf = (format = ''): string | undefined => RETRY_DEFAULTS[format]?.mta;

const optionalText = <N extends string>(name: N, text: string | undefined): { readonly [K in N]?: string } =>
  text === undefined ? {} : ({ [name]: decoded(text) } as { readonly [K in N]?: string });

function storyOf({ lines, omitted }: WantedThread): Story {
  const attempts = createAttempts();
  const told = lines.map((line) => toldLine(line, attempts));
  const names = told.flatMap(({ message, reading }) => namesIn(message, idOf(reading)));
  const own = withoutBounces(told, attempts);
  const recipients = outcomes(own);
  const [first] = told;
  const isQueued = told.some(({ what }) => what === 'arrived' || what === 'queued');
  const isOver = told.some(
    ({ what }) => what === 'removed' || what === 'bounced' || what === 'expired' || what === 'rejected',
  );
  const sender = told
    .map(({ reading }) => (isSaying(reading) ? reading.sender : undefined))
    .find((one) => one !== undefined);
  return {
    queueIds: [...new Set(names.filter((name) => !name.startsWith('<')))],
    messageIds: [...new Set(names.filter((name) => name.startsWith('<')))],
    ...(sender === undefined ? {} : { sender: decoded(sender) }),
    recipients: recipients.slice(0, RECIPIENT_LIMIT),
    begunBefore:
      first !== undefined && !/^(?:arrived|rejected|noted)$/.test(first.what) && !/message-id=/.test(first.message),
    unfinished:
      recipients.some(({ outcome }) => outcome === 'deferred') || (isQueued && recipients.length === 0 && !isOver),
    lines: told.map(({ reading: _, at: __, ...line }) => line),
    omitted,
  };
}

/** The lines of the message itself: its bounce, and the bounce of that, are other messages. */
function withoutBounces(told: readonly ToldLine[], attempts: Attempts): readonly ToldLine[] {
  const bounces = new Set(
    told.flatMap(({ message, what }) => (what === 'notified' ? namesIn(message, undefined).slice(1) : [])),
  );
  return told.filter(({ message, reading, at }) => {
    const [id = ''] = namesIn(message, idOf(reading));
    // qmail's numbers come again, of the very message that has bounced too: what each is of, its arrival tells.
    if (isSaying(reading) && 'step' in reading) {
      if (attempts.step(reading, at)) bounces.add(id);
      else if (reading.injection !== undefined && reading.step === 'arrived') bounces.delete(id);
    }
    return !bounces.has(id);
  });
}

/** What became of the message for each recipient, at last. */
function outcomes(lines: readonly ToldLine[]): Story['recipients'] {
  const last = new Map<string, StoryEvent>();
  for (const { recipient, what } of lines) {
    if (recipient !== undefined && /^(?:sent|deferred|bounced|rejected|expired)$/.test(what)) last.set(recipient, what);
    // Postfix gives up all that wait in one line, without naming them.
    if (recipient === undefined && what === 'expired')
      for (const [address, outcome] of last) if (outcome === 'deferred') last.set(address, 'expired');
  }
  return [...last].map(([address, outcome]) => ({ address, outcome }));
}
