import type { LogFacts, LogText } from '../../facts/log.ts';
import type { EventStatus } from '../../syntax/logs/event.ts';
import { NORMALISED_LIMIT, normaliseInto } from '../../syntax/logs/normalise.ts';
import { createInterner } from './interner.ts';
import { mistypedDomains } from './mistyped-domains.ts';
import { createPairs } from './pairs.ts';
import { type Parts, textAt } from './parts.ts';
import type { Message } from './queue.ts';
import { rfc3339 } from './times.ts';

/** Distinct texts that are kept; more are counted only. */
const TEXT_LIMIT = 5_000;
const KEY_OCTETS = 4 << 20;
/** Recipients that are known by name, of all texts together. */
const RECIPIENT_LIMIT = 100_000;
const RECIPIENT_OCTETS = 4 << 20;
/** Recipients that are shown of a text. */
const SHOWN = 20;
const SAMPLE_LIMIT = 4096;
/** Groups and waiting recipients that are remembered of one message. */
const REMEMBERED = 50;

export type FailureStatus = Exclude<EventStatus, 'sent'>;
export interface Place {
  readonly file: string;
  readonly line: number;
}

interface Group {
  readonly status: FailureStatus;
  readonly program: string;
  readonly host: string | undefined;
  readonly enhancedStatus: string | undefined;
  readonly text: string;
  readonly sample: string;
  readonly place: Place;
  readonly shown: number[];
  count: number;
  messages: number;
  recipients: number;
  deliveredLater: number;
  givenUp: number;
  waiting: number;
  nextAttempt: number | undefined;
  /** Sums of the four stages. */
  readonly delays: [number, number, number, number];
  delayed: number;
  first: number | undefined;
  last: number | undefined;
}

export interface Failure {
  readonly status: FailureStatus;
  readonly parts: Parts;
  readonly time: number | undefined;
  /** Absent where the line names none: then each counts as one. */
  readonly message: Message | undefined;
  readonly delays: readonly [number, number, number, number] | undefined;
  /** When a deferred message is tried again, about: ms since the epoch. */
  readonly nextAttempt: number | undefined;
}

export interface Groups {
  add(failure: Failure, file: string, line: number): void;
  /** A recipient got the message after all, or never will. */
  settle(message: Message, parts: Parts | undefined, outcome: 'deliveredLater' | 'givenUp'): void;
  /** The message left the queue: nobody waits for it any more. */
  drop(message: Message): void;
  /** Domains of recipients, among those that are known by name, that look mistyped. */
  mistyped(): LogFacts['mistyped'];
  texts(): readonly LogText[];
  /** Those that are new since this was asked last. */
  newTexts(): readonly LogText[];
  readonly overflow: number;
}

const STATUSES: readonly FailureStatus[] = ['deferred', 'bounced', 'expired', 'rejected', 'warning', 'fatal', 'reply'];
const NEWLINE = 10;

/** Failures by status, program, host and normalised text. */
export function createGroups(): Groups {
  const keys = createInterner({ texts: TEXT_LIMIT, octets: KEY_OCTETS });
  const recipients = createInterner({ texts: RECIPIENT_LIMIT, octets: RECIPIENT_OCTETS });
  const pairs = createPairs();
  const groups: Group[] = [];
  const key = Buffer.allocUnsafe(NORMALISED_LIMIT + 1024);
  let textStart = 0;
  let overflow = 0;

  /** Writes the key to `key`; gives where it ends. */
  function writeKey(status: FailureStatus, parts: Parts): number {
    const { bytes, programStart, programEnd, hostStart, hostEnd } = parts;
    key[0] = STATUSES.indexOf(status);
    let at = 1 + bytes.copy(key, 1, programStart, Math.min(programEnd, programStart + 128));
    key[at++] = NEWLINE;
    // Whom we refuse are many; what they are told is one.
    if (status !== 'rejected') at = writeHostKey(bytes, hostStart, hostEnd, key, at);
    key[at++] = NEWLINE;
    textStart = at;
    return normaliseInto(bytes, parts.textStart, parts.textEnd, key, at);
  }

  function newGroup({ status, parts }: Failure, keyEnd: number, place: Place): Group {
    const { bytes } = parts;
    const optional = (start: number, end: number): string | undefined =>
      end > start ? textAt(bytes, start, end) : undefined;
    return {
      status,
      program: textAt(bytes, parts.programStart, parts.programEnd),
      host: optional(parts.hostStart, parts.hostEnd),
      enhancedStatus: optional(parts.statusStart, parts.statusEnd),
      text: textAt(key, textStart, keyEnd),
      sample: textAt(bytes, parts.textStart, Math.min(parts.textEnd, parts.textStart + SAMPLE_LIMIT)),
      place,
      shown: [],
      count: 0,
      messages: 0,
      recipients: 0,
      deliveredLater: 0,
      givenUp: 0,
      waiting: 0,
      nextAttempt: undefined,
      delays: [0, 0, 0, 0],
      delayed: 0,
      first: undefined,
      last: undefined,
    };
  }

  function countMessage(group: Group, index: number, message: Message | undefined): void {
    const root = message?.root;
    if (root?.groups.includes(index)) return;
    group.messages++;
    if (root && root.groups.length < REMEMBERED) root.groups = [...root.groups, index];
  }

  function countRecipient(group: Group, index: number, { status, parts, message }: Failure): void {
    const { bytes, recipientStart, recipientEnd } = parts;
    if (recipientEnd <= recipientStart) return;
    const recipient = recipients.indexOf(bytes, recipientStart, recipientEnd);
    if (recipient < 0) {
      // Nobody can tell any more whether it came before.
      group.recipients++;
      return;
    }
    if (pairs.add(index, recipient)) {
      group.recipients++;
      if (group.shown.length < SHOWN) group.shown.push(recipient);
    }
    if (status !== 'deferred' || message === undefined || message.pending.length >= REMEMBERED) return;
    if (message.pending.some((one) => one.recipient === recipient)) return;
    message.pending = [...message.pending, { recipient, group: index }];
    group.waiting++;
  }

  const toText = (group: Group): LogText => textOf(group, (index) => textOfRecipient(recipients.latin1(index)));
  let asked = 0;

  return {
    add(failure, file, line) {
      const keyEnd = writeKey(failure.status, failure.parts);
      const index = keys.indexOf(key, 0, keyEnd);
      if (index < 0) {
        overflow++;
        return;
      }
      const group = groups[index] ?? newGroup(failure, keyEnd, { file, line });
      groups[index] = group;
      const { time, delays } = failure;
      group.count++;
      countMessage(group, index, failure.message);
      countRecipient(group, index, failure);
      if (delays) {
        group.delayed++;
        for (let stage = 0; stage < 4; stage++) group.delays[stage] = (group.delays[stage] ?? 0) + (delays[stage] ?? 0);
      }
      group.nextAttempt = failure.nextAttempt ?? group.nextAttempt;
      if (time === undefined) return;
      if (group.first === undefined || time < group.first) group.first = time;
      if (group.last === undefined || time > group.last) group.last = time;
    },
    settle(message, parts, outcome) {
      if (message.pending.length === 0) return;
      const recipient = parts && recipients.indexOf(parts.bytes, parts.recipientStart, parts.recipientEnd);
      for (const one of message.pending) {
        if (recipient !== undefined && one.recipient !== recipient) continue;
        const group = groups[one.group];
        if (group === undefined) continue;
        group[outcome]++;
        group.waiting--;
      }
      message.pending = message.pending.filter((one) => recipient !== undefined && one.recipient !== recipient);
    },
    drop(message) {
      for (const { group } of message.pending) {
        const waited = groups[group];
        if (waited) waited.waiting--;
      }
      message.pending = [];
    },
    mistyped: () => mistypedDomains(Array.from({ length: recipients.size }, (_, index) => recipients.latin1(index))),
    texts: () => groups.toSorted((one, other) => other.count - one.count).map(toText),
    newTexts() {
      const fresh = groups.slice(asked).map(toText);
      asked = groups.length;
      return fresh;
    },
    get overflow() {
      return overflow;
    },
  };
}

const textOfRecipient = (latin1: string): string => textAt(Buffer.from(latin1, 'latin1'), 0, latin1.length);

const DOT = 46;
const LABELS = 3;

/** Hosts of one provider say the same: what differs in front of the last three labels is left out. */
function writeHostKey(bytes: Buffer, start: number, end: number, out: Buffer, at: number): number {
  let stop = start;
  while (stop < end && stop < start + 255 && bytes[stop] !== 91 && bytes[stop] !== 32) stop++;
  let from = stop;
  for (let labels = 0; from > start; from--) if (bytes[from - 1] === DOT && ++labels === LABELS) break;
  let to = at;
  for (let index = from; index < stop; index++) {
    const byte = bytes[index] ?? 0;
    out[to++] = byte >= 65 && byte <= 90 ? byte + 32 : byte;
  }
  return to;
}

const STAGE_NAMES = ['before', 'queue', 'connection', 'transmission'] as const;
/** Less than that hurts nobody. */
const NOTABLE_SECONDS = 1;

/** The stage in which most of the time went, where it is worth telling. */
function slowestStage({ delays, delayed }: Group): Pick<LogText, 'slowest'> {
  const worst = delays.indexOf(Math.max(...delays));
  const seconds = (delays[worst] ?? 0) / delayed;
  const stage = STAGE_NAMES[worst];
  if (delayed === 0 || stage === undefined || seconds < NOTABLE_SECONDS) return {};
  return { slowest: { stage, seconds: Number(seconds.toPrecision(3)) } };
}

function textOf(group: Group, nameOf: (recipient: number) => string): LogText {
  const { status, program, host, enhancedStatus, text, sample, place, shown, count, first, last } = group;
  return {
    text,
    sample,
    ...(host === undefined ? {} : { host }),
    status,
    program,
    ...(enhancedStatus === undefined ? {} : { enhancedStatus }),
    count,
    messages: group.messages,
    ...(first === undefined || last === undefined ? {} : { first: rfc3339(first), last: rfc3339(last) }),
    recipients: shown.map(nameOf),
    recipientCount: group.recipients,
    ...(group.deliveredLater > 0 ? { deliveredLater: group.deliveredLater } : {}),
    ...(group.givenUp > 0 ? { givenUp: group.givenUp } : {}),
    ...(group.waiting > 0 ? { waiting: group.waiting } : {}),
    ...(group.waiting > 0 && group.nextAttempt !== undefined ? { nextAttempt: rfc3339(group.nextAttempt) } : {}),
    ...slowestStage(group),
    place,
  };
}
