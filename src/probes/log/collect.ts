import type { LogFacts, LogText } from '../../facts/log.ts';
import type { Outcome } from '../../syntax/bounce/bounce.ts';
import type { LogEvent, LogStep } from '../../syntax/logs/event.ts';
import { type HeadedLine, readHeader, type Stamp } from '../../syntax/logs/header.ts';
import { keyOf } from '../../syntax/logs/postfix/queue-id.ts';
import { createHeaderScan, scanHeader } from '../../syntax/logs/postfix/scan-header.ts';
import { createLineScan, isPostfixAt, type LineKind, scanLine } from '../../syntax/logs/postfix/scan-line.ts';
import { isPostfix } from '../../syntax/logs/postfix.ts';
import { type LogFormat, readHeaded, readUnheaded } from '../../syntax/logs/read-line.ts';
import { createAttempts } from './attempts.ts';
import { createFates, type Line, optional } from './fates.ts';
import type { Place } from './groups.ts';
import { createStrangers } from './strangers.ts';
import { createSummaryFeed } from './summary/feed.ts';
import { createSummary } from './summary/summary.ts';
import { createTakeScanned } from './take-scanned.ts';
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
  const fates = createFates();
  const take = createTakeScanned(fates, header, scan);
  const strangers = createStrangers();
  const attempts = createAttempts();
  const summary = isSummed ? createSummary() : undefined;
  const feed = summary && createSummaryFeed(summary);
  const formats = new Set<LogFormat | 'bounce' | 'message'>();
  /** A set is too slow to be told on every line. */
  let hasPostfix = false;
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
    else if ('status' in known.reading)
      takeEvent(attempts.joined(known.reading, time), known.program, known.format, { time, file, line });
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
    const message = fates.step(known);
    if (attempts.step(known, time) && known.queueId !== undefined) fates.queue.notify(undefined, keyOf(known.queueId));
    feed?.step(known, message);
  }

  function takeEvent(event: LogEvent, program: string, format: LogFormat | undefined, at: Line): void {
    const message = fates.event(event, program, format, at);
    feed?.event(event, message);
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
        takeEvent(event, 'bounce', undefined, { time: at, file, line });
      }
    },
    newFailures: fates.groups.newTexts,
    facts: () => ({
      format: formatName(hasPostfix ? new Set([...formats, 'postfix' as const]) : formats),
      lines,
      understood,
      ...fates.facts(),
      ...(first > last ? {} : { first: rfc3339(first), last: rfc3339(last) }),
      ...optional('summary', summary?.facts()),
      strangers: strangers.commonest(STRANGERS_KEPT),
    }),
  };
}

const hourOf = (sinceMidnight = 0): number => Math.floor(sinceMidnight / 3_600_000);

/** Programs around an MTA name the format only where there is no MTA. */
function formatName(formats: ReadonlySet<LogFormat | 'bounce' | 'message'>): string {
  const names = [...formats].filter((format) => format !== 'around' && format !== 'reply');
  if (names.length > 0) return names.toSorted().join('+');
  return formats.has('around') ? 'syslog' : formats.has('reply') ? 'reply' : 'none';
}
