import type { Stories } from './log-story.ts';
import type { LogSummary } from './log-summary.ts';
import type { ReceivedMessage } from './message.ts';
import type { StageTimes } from './stage-times.ts';

/** What `explain` was asked; kept beside saved facts. */
export interface LogOptions {
  /** Files, folders, or `-`. */
  readonly paths?: readonly string[];
  /** What journald keeps of mail, beside them. */
  readonly journal?: true;
  /** Go on with what comes, until an interrupt. */
  readonly follow?: true;
  /** One reply in place of a log. */
  readonly text?: string;
  /** Minutes east of UTC for lines without a zone; the system's own where it is absent. */
  readonly zone?: number;
  /** Only lines of this time or later, and before that (ms since the epoch). */
  readonly since?: number;
  readonly until?: number;
  /** Count what pflogsumm counts. */
  readonly summary?: boolean;
  /** List what was not understood. */
  readonly list?: 'unknown';
  /** Only the messages that this queue id, Message-ID or address names. */
  readonly message?: string;
}

/** What became of messages, by recipient and attempt (a rejected one never entered the queue). */
export interface Deliveries {
  readonly sent: number;
  readonly deferred: number;
  readonly bounced: number;
  readonly expired: number;
  readonly rejected: number;
}

/** What the log tells of messages as wholes. */
export interface MessageCounts {
  /** Messages of which any line was seen; one that went through a filter and came back counts once. */
  readonly seen: number;
  /** That left the queue within the log. */
  readonly finished: number;
  /** That were under way already when the log began. */
  readonly begunBefore: number;
  /** Still in the queue when the log ended. */
  readonly unfinished: number;
  /** Given back by a filter, or taken by another host of the same log, under another id. */
  readonly rejoined: number;
  /** Bounces that were sent back, and those of them that could not be delivered either. */
  readonly notifications: number;
  readonly notificationsFailed: number;
  /** Under way longer than there was room to remember them. */
  readonly forgotten: number;
}

/** Where the time of deliveries went: before the queue manager, in it, for the connection, for the transmission. */
export interface DelayStages {
  /** Deliveries that were measured, failed attempts among them. */
  readonly deliveries: number;
  readonly before: StageTimes;
  readonly queue: StageTimes;
  readonly connection: StageTimes;
  readonly transmission: StageTimes;
}

/** One distinct failure text of a log: how often, when, for whom. */
export interface LogText {
  /** The reply or message, with ids, addresses and dates replaced. */
  readonly text: string;
  /** As it stood, once. */
  readonly sample: string;
  /** The relay that said it; absent for a local message. */
  readonly host?: string;
  readonly status: 'deferred' | 'bounced' | 'expired' | 'rejected' | 'warning' | 'fatal' | 'reply';
  /** Such as `postfix/smtp`. */
  readonly program: string;
  /** Enhanced status code (RFC 3463), as the log gives it. */
  readonly enhancedStatus?: string;
  readonly count: number;
  /** Distinct messages; a line that names none counts as one. */
  readonly messages?: number;
  /** RFC 3339; absent where lines have no time. */
  readonly first?: string;
  readonly last?: string;
  /** Distinct recipients, capped; `recipientCount` is whole as far as memory allows. */
  readonly recipients: readonly string[];
  readonly recipientCount: number;
  /** Of the deferred recipients, those that got it later, and those for whom it was given up; the rest waits. */
  readonly deliveredLater?: number;
  readonly givenUp?: number;
  /** Those that wait when the log ends, and about when the queue tries the latest of them again, by the MTA's defaults. */
  readonly waiting?: number;
  readonly nextAttempt?: string;
  /** The stage in which most of the time went, and how much on the average. */
  readonly slowest?: { readonly stage: keyof Omit<DelayStages, 'deliveries'>; readonly seconds: number };
  /** Where the sample stands. */
  readonly place?: { readonly file: string; readonly line: number };
}

/** A source that could not be read, or not to its end. */
export interface UnreadSource {
  readonly file: string;
  readonly reason: string;
  /** Its lines that were read before that. */
  readonly lines: number;
}

export interface LogFacts {
  /** Such as `postfix`; several joined by `+`; `none` where nothing was recognised. */
  readonly format: string;
  /** Lines, and messages of mailboxes: each message counts as one. */
  readonly lines: number;
  readonly understood: number;
  readonly deliveries: Deliveries;
  readonly messages?: MessageCounts;
  readonly delays?: DelayStages;
  /** With `--message`: the rest tells of these messages alone. */
  readonly stories?: Stories;
  /** With `--summary`. */
  readonly summary?: LogSummary;
  /** RFC 3339 of the first and the last line that has a time. */
  readonly first?: string;
  readonly last?: string;
  /** Failures by day (UTC), as far as lines have a time. */
  readonly days?: readonly { readonly day: string; readonly failures: number }[];
  /** Domains of recipients that failed which look mistyped, by how many recipients; at most 50. */
  readonly mistyped?: readonly { readonly domain: string; readonly likely: string; readonly recipients: number }[];
  readonly texts: readonly LogText[];
  /** Failures with texts beyond the first 5,000 distinct ones, counted. */
  readonly overflow: number;
  /** Absent where all was read to its end. */
  readonly unread?: readonly UnreadSource[];
  /** Messages among what was read that are no reports of delivery, at most 100; absent where there was none. */
  readonly received?: readonly ReceivedMessage[];
  /** How many more there were. */
  readonly moreReceived?: number;
  /** Lines that no reader understood, digits replaced: the first few distinct ones, with how many there were. */
  readonly strangers: readonly { readonly line: string; readonly count: number }[];
}
