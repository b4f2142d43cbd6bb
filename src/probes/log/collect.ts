import type { LogFacts, LogText } from '../../facts/log.ts';
import type { Outcome } from '../../syntax/bounce/bounce.ts';
import type { LogEvent } from '../../syntax/logs/event.ts';
import { normalise } from '../../syntax/logs/normalise.ts';
import { type LogFormat, readLine } from '../../syntax/logs/read-line.ts';
import { decoded } from './lines.ts';
import { type LogClock, rfc3339 } from './times.ts';

/** Distinct texts that are kept; more are counted only. */
const TEXT_LIMIT = 10_000;
/** Recipients that are kept of a text: by name, and for counting. */
const SHOWN_RECIPIENTS = 20;
const COUNTED_RECIPIENTS = 2_000;
const STRANGER_LIMIT = 200;
const STRANGERS_SHOWN = 25;
const STRANGER_LENGTH = 300;

interface Group {
  readonly event: LogEvent;
  readonly program: string;
  readonly text: string;
  readonly place: { readonly file: string; readonly line: number };
  readonly recipients: Set<string>;
  count: number;
  first: number | undefined;
  last: number | undefined;
}

export interface Collector {
  add(line: string, place: { readonly file: string; readonly line: number }, clock: LogClock): void;
  /** Counts a message as a line is counted: what it reports of its recipients, undefined where it is no report. */
  addMessage(outcomes: readonly Outcome[] | undefined, place: { readonly file: string; readonly line: number }): void;
  facts(): LogFacts;
}

/** Counts and groups the events of a log; memory is bounded whatever the log says. */
export function createCollector({
  since,
  until,
}: {
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}): Collector {
  const groups = new Map<string, Group>();
  const texts = new Map<string, string>();
  const strangers = new Map<string, { line: string; count: number }>();
  const formats = new Set<LogFormat | 'bounce'>();
  const deliveries = { sent: 0, deferred: 0, bounced: 0, expired: 0, rejected: 0 };
  let lines = 0;
  let understood = 0;
  let overflow = 0;
  let first: number | undefined;
  let last: number | undefined;

  /** Normalising is the dear part: the same words come again and again. */
  function normalised(text: string): string {
    const known = texts.get(text);
    if (known !== undefined) return known;
    if (texts.size >= TEXT_LIMIT) texts.clear();
    const result = normalise(text);
    texts.set(owned(text), result);
    return result;
  }

  function count(event: LogEvent, program: string, place: Group['place'], time: number | undefined): void {
    if (event.status in deliveries) deliveries[event.status as keyof typeof deliveries]++;
    if (event.status === 'sent') return;
    const text = decoded(event.text ?? '');
    const short = normalised(text);
    const key = `${event.status}\n${program}\n${hostKey(event.host)}\n${short}`;
    let group = groups.get(key);
    if (!group) {
      if (groups.size >= TEXT_LIMIT) {
        overflow++;
        return;
      }
      group = {
        event: ownedEvent(event),
        program: owned(program),
        text: short,
        place,
        recipients: new Set(),
        count: 0,
        first: time,
        last: time,
      };
      groups.set(owned(key), group);
    }
    group.count++;
    if (time !== undefined) {
      group.first = Math.min(group.first ?? time, time);
      group.last = Math.max(group.last ?? time, time);
    }
    if (event.recipient !== undefined && group.recipients.size < COUNTED_RECIPIENTS)
      group.recipients.add(owned(decoded(event.recipient)));
  }

  const isOutside = (time: number | undefined): boolean =>
    time !== undefined && ((since !== undefined && time < since) || (until !== undefined && time >= until));

  function spread(time: number | undefined): void {
    if (time === undefined) return;
    first = Math.min(first ?? time, time);
    last = Math.max(last ?? time, time);
  }

  function addStranger(line: string): void {
    const text = decoded(line.slice(0, STRANGER_LENGTH));
    const key = text.replace(/\d+/g, 'N');
    const known = strangers.get(key);
    if (known) known.count++;
    else if (strangers.size < STRANGER_LIMIT) strangers.set(owned(key), { line: owned(text), count: 1 });
  }

  return {
    add(line, place, clock) {
      if (line.trim() === '') return;
      const read = readLine(line);
      const time = read?.stamp ? clock.at(read.stamp) : undefined;
      if (isOutside(time)) return;
      lines++;
      spread(time);
      if (read?.reading === undefined) {
        if (!/^#/.test(line)) addStranger(line);
        else lines--;
        return;
      }
      understood++;
      formats.add(read.format);
      if (read.reading !== 'known') count(read.reading, read.program, place, time);
    },
    addMessage(outcomes, place) {
      const within = outcomes?.filter(({ at }) => !isOutside(at));
      if (outcomes !== undefined && outcomes.length > 0 && within?.length === 0) return;
      lines++;
      if (within === undefined) return;
      understood++;
      formats.add('bounce');
      for (const { event, at } of within) {
        spread(at);
        count(event, 'bounce', place, at);
      }
    },
    facts: () => ({
      format: formatName(formats),
      lines,
      understood,
      deliveries: { ...deliveries },
      ...(first === undefined || last === undefined ? {} : { first: rfc3339(first), last: rfc3339(last) }),
      texts: [...groups.values()].toSorted((one, other) => other.count - one.count).map(textOf),
      overflow,
      strangers: [...strangers.values()].toSorted((one, other) => other.count - one.count).slice(0, STRANGERS_SHOWN),
    }),
  };
}

/** Programs around an MTA name the format only where there is no MTA. */
function formatName(formats: ReadonlySet<LogFormat | 'bounce'>): string {
  const names = [...formats].filter((format) => format !== 'around' && format !== 'reply');
  if (names.length > 0) return names.toSorted().join('+');
  return formats.has('around') ? 'syslog' : formats.has('reply') ? 'reply' : 'none';
}

/** Hosts of one provider say the same: what differs in front of the last three labels is left out. */
function hostKey(host: string | undefined): string {
  const name = /^[^\s[]+/.exec(host ?? '')?.[0] ?? '';
  return name.split('.').slice(-3).join('.').toLowerCase();
}

function textOf({ event, program, text, place, recipients, count, first, last }: Group): LogText {
  const { host, status, enhancedStatus } = event;
  return {
    text,
    sample: event.text ?? '',
    ...(host === undefined ? {} : { host }),
    status: status as LogText['status'],
    program,
    ...(enhancedStatus === undefined ? {} : { enhancedStatus }),
    count,
    ...(first === undefined || last === undefined ? {} : { first: rfc3339(first), last: rfc3339(last) }),
    recipients: [...recipients].slice(0, SHOWN_RECIPIENTS),
    recipientCount: recipients.size,
    place,
  };
}

/** A slice keeps the whole string that it was cut from alive; a copy does not. */
const owned = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const SAMPLE_LIMIT = 4096;

function ownedEvent(event: LogEvent): LogEvent {
  const { host } = event;
  return {
    ...event,
    text: owned(decoded(event.text ?? '').slice(0, SAMPLE_LIMIT)),
    ...(host === undefined ? {} : { host: owned(decoded(host)) }),
  };
}
