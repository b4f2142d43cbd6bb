import type { LogFacts, LogText } from '../../facts/log.ts';
import type { Outcome } from '../../syntax/bounce/bounce.ts';
import type { LogEvent, LogStep } from '../../syntax/logs/event.ts';
import { type HeadedLine, readHeader, type Stamp } from '../../syntax/logs/header.ts';
import { keyAt, keyOf, type QueueKey } from '../../syntax/logs/postfix/queue-id.ts';
import { createHeaderScan, scanHeader } from '../../syntax/logs/postfix/scan-header.ts';
import { createLineScan, isPostfixAt, type LineKind, scanLine } from '../../syntax/logs/postfix/scan-line.ts';
import { isPostfix } from '../../syntax/logs/postfix.ts';
import { type LogFormat, readHeaded, readUnheaded } from '../../syntax/logs/read-line.ts';
import { createAttempts } from './attempts.ts';
import { createDays } from './days.ts';
import { createDelays } from './delays.ts';
import { createGroups, type FailureStatus, type Place } from './groups.ts';
import { nextAttempt, nextAttemptOf } from './next-attempt.ts';
import { createParts, createPartsWriter } from './parts.ts';
import { createQueue, type Message } from './queue.ts';
import { createStrangers } from './strangers.ts';
import { createSummaryFeed } from './summary/feed.ts';
import { createSummary } from './summary/summary.ts';
import { type LogClock, rfc3339 } from './times.ts';

const STRANGERS_KEPT = 1000;

export interface LineCollector {
  /** Takes the line at these octets; they may change afterwards. */
  add(bytes: Buffer, start: number, end: number, file: string, line: number, clock: LogClock): void;
}

export interface Collector extends LineCollector {
  /** Counts a message as a line is counted: what it reports of its recipients, undefined where it is no report. */
  addMessage(outcomes: readonly Outcome[] | undefined, place: Place): void;
  facts(): LogFacts;
  /** Failures of a kind that had not come before this was asked last. */
  newFailures(): readonly LogText[];
}

export interface CollectorOptions {
  /** Only lines of this time or later, and before that; ms since the epoch. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** Whether to count what a summary tells. */
  readonly summary?: boolean | undefined;
}

/** A client that left without having sent anything is told of by patterns, and its connection is counted as any other. */
const DISCONNECTED = /^disconnect from /;
const HASH = 35;
const SPACE = 32;

/**
 * Counts, joins and groups what a log says; memory is bounded whatever that is. The common lines of Postfix are read as
 * octets, of all others the text.
 */
export function createCollector({
  since = -Infinity,
  until = Infinity,
  summary: isSummed = false,
}: CollectorOptions): Collector {
  const header = createHeaderScan();
  const scan = createLineScan();
  const parts = createParts();
  const writeParts = createPartsWriter();
  const groups = createGroups();
  const queue = createQueue();
  const days = createDays();
  const delays = createDelays();
  const strangers = createStrangers();
  const attempts = createAttempts();
  const summary = isSummed ? createSummary() : undefined;
  const feed = summary && createSummaryFeed(summary);
  const formats = new Set<LogFormat | 'bounce' | 'message'>();
  const deliveries = { sent: 0, deferred: 0, bounced: 0, expired: 0, rejected: 0 };
  /** A set is too slow to be told on every line. */
  let hasPostfix = false;
  /** Deliveries that a program behind an MTA tells of: they count where there is no MTA's word. */
  let repeated = 0;
  let lines = 0;
  let understood = 0;
  let first = Infinity;
  let last = -Infinity;
  let day = header.day;
  let midnight = 0;
  let clockOfDay: LogClock | undefined;
  let dayName: string | undefined;

  const inWindow = (time: number | undefined): boolean => time === undefined || (time >= since && time < until);

  function count(time: number | undefined): void {
    lines++;
    spread(time);
  }

  function spread(time: number | undefined): void {
    if (time === undefined) return;
    if (time < first) first = time;
    if (time > last) last = time;
  }

  function scanned(bytes: Buffer, kind: LineKind, time: number, file: string, line: number): void {
    const mail = take(bytes, kind, time, file, line);
    if (feed) feed.scanned({ bytes, kind, scan, programEnd: header.programEnd, time }, mail);
  }

  /** Gives the message that the line is of. */
  function take(bytes: Buffer, kind: LineKind, time: number, file: string, line: number): Message | undefined {
    const { delivery, reject } = scan;
    switch (kind) {
      case 'client':
      case 'uid':
      case 'message-id':
        return queue.at(keyAt(bytes, scan.idStart, scan.idEnd), true);
      case 'queued':
        return queue.at(keyAt(bytes, scan.idStart, scan.idEnd), false);
      case 'removed':
        leave(keyAt(bytes, scan.idStart, scan.idEnd));
        return undefined;
      case 'delivery': {
        deliveries[delivery.status]++;
        const mail = queue.at(keyAt(bytes, scan.idStart, scan.idEnd), false);
        const stages = delivery.delays[0] < 0 ? undefined : delivery.delays;
        if (stages) delays.add(stages);
        if (delivery.status === 'sent') {
          if (delivery.nextEnd > delivery.nextStart)
            queue.join(mail, keyAt(bytes, delivery.nextStart, delivery.nextEnd));
          if (mail.pending.length === 0) return mail;
        }
        parts.bytes = bytes;
        parts.programStart = header.programStart;
        parts.programEnd = header.programEnd;
        parts.hostStart = delivery.relayStart;
        parts.hostEnd = delivery.relayEnd;
        parts.textStart = delivery.textStart;
        parts.textEnd = delivery.textEnd;
        parts.recipientStart = delivery.recipientStart;
        parts.recipientEnd = delivery.recipientEnd;
        parts.statusStart = delivery.dsnStart;
        parts.statusEnd = delivery.dsnEnd;
        const next = delivery.status === 'deferred' ? nextAttempt(time, delivery.delay, 'postfix') : undefined;
        conclude(delivery.status, mail, time, stages, file, line, next);
        return mail;
      }
      case 'rejected': {
        deliveries.rejected++;
        const mail = scan.idEnd > scan.idStart ? queue.at(keyAt(bytes, scan.idStart, scan.idEnd), false) : undefined;
        parts.bytes = bytes;
        parts.programStart = header.programStart;
        parts.programEnd = header.programEnd;
        parts.hostStart = reject.clientStart;
        parts.hostEnd = reject.clientEnd;
        parts.textStart = reject.textStart;
        parts.textEnd = reject.textEnd;
        parts.recipientStart = reject.recipientStart;
        parts.recipientEnd = reject.recipientEnd;
        parts.statusStart = parts.statusEnd = 0;
        conclude('rejected', mail, time, undefined, file, line);
        return mail;
      }
      default:
        return undefined;
    }
  }

  function leave(key: QueueKey): void {
    const message = queue.remove(key);
    if (message && message.pending.length > 0) groups.drop(message);
  }

  function conclude(
    status: FailureStatus | 'sent',
    message: Message | undefined,
    time: number | undefined,
    stages: readonly [number, number, number, number] | undefined,
    file: string,
    line: number,
    next?: number,
  ): void {
    if (message && status === 'sent') groups.settle(message, parts, 'deliveredLater');
    if (message && status === 'bounced') groups.settle(message, parts, 'givenUp');
    if (message && status === 'expired') groups.settle(message, undefined, 'givenUp');
    if (message && (status === 'bounced' || status === 'expired')) queue.failed(message);
    if (status === 'sent') return;
    days.add(time);
    groups.add({ status, parts, time, message, delays: stages, nextAttempt: next }, file, line);
  }

  /** A line of whatever header that is no line of Postfix's commonest. */
  function read(text: string, file: string, line: number, clock: LogClock): void {
    const headed = readHeader(text);
    if (headed?.stamp && isPostfix(headed.program) && readScanned(headed, headed.stamp, file, line, clock)) return;
    const known = headed ? readHeaded(headed) : readUnheaded(text);
    const stamp = headed?.stamp ?? known?.stamp;
    const time = stamp && clock.at(stamp);
    if (!inWindow(time)) return;
    count(time);
    if (known?.reading === undefined) {
      strangers.add(text);
      return;
    }
    understood++;
    formats.add(known.format);
    if (known.reading === 'known') return;
    summary?.turn(stamp && clock.day(stamp), hourOf(stamp?.time));
    if (DISCONNECTED.test(headed?.message ?? '')) feed?.connection({ connection: 'closed' }, headed?.pid, time);
    if ('connection' in known.reading) feed?.connection(known.reading, undefined, time);
    else if ('step' in known.reading) takeStep(known.reading, time);
    else if ('status' in known.reading) takeEvent(attempts.joined(known.reading, time), known, time, file, line);
    else attempts.begin(known.reading);
  }

  /** The lines of Postfix that are read as octets are read so behind any header. */
  function readScanned(
    { program, pid, message }: HeadedLine,
    stamp: Stamp,
    file: string,
    line: number,
    clock: LogClock,
  ): boolean {
    const name = `${program}[${pid ?? 0}]: `;
    const bytes = Buffer.from(name + message, /[^\0-\xff]/.test(message) ? 'utf8' : 'latin1');
    if (!isPostfixAt(bytes, 0, program.length)) return false;
    const kind = scanLine(bytes, name.length, bytes.length, scan);
    if (kind === 'unread') return false;
    const time = clock.at(stamp);
    if (!inWindow(time)) return true;
    header.programStart = 0;
    header.programEnd = program.length;
    count(time);
    understood++;
    hasPostfix = true;
    summary?.turn(clock.day(stamp), hourOf(stamp.time));
    scanned(bytes, kind, time, file, line);
    return true;
  }

  function takeStep(known: LogStep, time: number | undefined): void {
    const { step, queueId, next } = known;
    const key = queueId === undefined ? undefined : keyOf(queueId);
    const message = key === undefined || step === 'removed' ? undefined : queue.at(key, step === 'arrived');
    if (key !== undefined && step === 'removed') leave(key);
    if (message && step === 'notified' && next !== undefined) queue.notify(message, keyOf(next));
    if (attempts.step(known, time) && key !== undefined) queue.notify(undefined, key);
    feed?.step(known, message);
  }

  function takeEvent(
    event: LogEvent,
    { program, format }: { readonly program: string; readonly format?: LogFormat },
    time: number | undefined,
    file: string,
    line: number,
  ): void {
    const { status, queueId, next, notification } = event;
    if (event.isRepeated) repeated++;
    else if (status in deliveries) deliveries[status as keyof typeof deliveries]++;
    const message = queueId === undefined ? undefined : queue.at(keyOf(queueId), false);
    const stages = fourStages(event.delays);
    if (stages) delays.add(stages);
    if (message && status === 'sent' && next !== undefined) queue.join(message, keyOf(next));
    if (message && notification !== undefined) queue.notify(message, keyOf(notification));
    feed?.event(event, message);
    const { host, text, recipient, enhancedStatus } = event;
    writeParts({ program, host, text, recipient, enhancedStatus }, parts);
    conclude(status, message, time, stages, file, line, nextAttemptOf(event, format, time));
  }

  return {
    add(bytes, start, end, file, line, clock) {
      if (scanHeader(bytes, start, end, header) && isPostfixAt(bytes, header.programStart, header.programEnd)) {
        const kind = scanLine(bytes, header.messageStart, end, scan);
        if (kind !== 'unread') {
          if (header.day !== day || clock !== clockOfDay) {
            day = header.day;
            clockOfDay = clock;
            midnight = clock.at(day);
            dayName = summary && clock.day(day);
          }
          const time = midnight + header.time;
          if (time < since || time >= until) return;
          count(time);
          understood++;
          hasPostfix = true;
          summary?.turn(dayName, hourOf(header.time));
          scanned(bytes, kind, time, file, line);
          return;
        }
      }
      let from = start;
      while (from < end && (bytes[from] ?? 0) <= SPACE) from++;
      if (from === end || bytes[from] === HASH) return;
      read(bytes.toString('latin1', start, end), file, line, clock);
    },
    addMessage(outcomes, { file, line }) {
      const within = outcomes?.filter(({ at }) => inWindow(at));
      if (outcomes !== undefined && outcomes.length > 0 && within?.length === 0) return;
      lines++;
      if (within === undefined) return;
      understood++;
      formats.add(within.length > 0 ? 'bounce' : 'message');
      summary?.turn(undefined, 0);
      for (const { event, at } of within) {
        spread(at);
        takeEvent(event, { program: 'bounce' }, at, file, line);
      }
    },
    newFailures: groups.newTexts,
    facts: () => ({
      format: formatName(hasPostfix ? new Set([...formats, 'postfix' as const]) : formats),
      lines,
      understood,
      deliveries: { ...deliveries, sent: deliveries.sent === 0 ? repeated : deliveries.sent },
      messages: queue.counts(),
      ...(first > last ? {} : { first: rfc3339(first), last: rfc3339(last) }),
      ...optional('delays', delays.stages()),
      ...optional('days', days.failures()),
      ...optional('summary', summary?.facts()),
      ...optional('mistyped', groups.mistyped()),
      texts: groups.texts(),
      overflow: groups.overflow,
      strangers: strangers.commonest(STRANGERS_KEPT),
    }),
  };
}

const hourOf = (sinceMidnight = 0): number => Math.floor(sinceMidnight / 3_600_000);

const optional = <N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [K in N]?: T });

function fourStages(delays: readonly number[] | undefined): readonly [number, number, number, number] | undefined {
  const [before, queue, connection, transmission] = delays ?? [];
  if (before === undefined || queue === undefined || connection === undefined || transmission === undefined)
    return undefined;
  return [before, queue, connection, transmission];
}

/** Programs around an MTA name the format only where there is no MTA. */
function formatName(formats: ReadonlySet<LogFormat | 'bounce' | 'message'>): string {
  const names = [...formats].filter((format) => format !== 'around' && format !== 'reply');
  if (names.length > 0) return names.toSorted().join('+');
  return formats.has('around') ? 'syslog' : formats.has('reply') ? 'reply' : 'none';
}
