import type { WHO_ACTS } from './who-acts.ts';

/** One line of a message's story. */
export interface StoryLine {
  /** RFC 3339; absent where the line has none. */
  readonly time?: string;
  readonly program: string;
  /** What happened, in a word: a step or a status. */
  readonly what: StoryEvent;
  /** The line without its header. */
  readonly message: string;
  /** The reply or the reason of a failure. */
  readonly text?: string;
  readonly host?: string;
  readonly recipient?: string;
  readonly enhancedStatus?: string;
  /** About when the queue tries again, by the MTA's defaults. */
  readonly nextAttempt?: string;
  readonly mta?: string;
  /** What the catalogue says of the failure; only in reports. */
  readonly explanation?: Explanation;
  readonly place: { readonly file: string; readonly line: number };
}

export interface Explanation {
  readonly id: string;
  readonly reason: string;
  readonly blame: keyof typeof WHO_ACTS;
  readonly permanence: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

export type StoryEvent =
  | 'arrived'
  | 'queued'
  | 'sent'
  | 'deferred'
  | 'bounced'
  | 'expired'
  | 'rejected'
  | 'warning'
  | 'fatal'
  | 'notified'
  | 'removed'
  | 'noted';

/** A message from its arrival to its end, through filters and next hops of the same log, to the bounce sent back. */
export interface Story {
  /** Queue ids, in the order in which they came up. */
  readonly queueIds: readonly string[];
  readonly messageIds: readonly string[];
  readonly sender?: string;
  /** What became of it for each, at last; at most 100. */
  readonly recipients: readonly { readonly address: string; readonly outcome: StoryEvent }[];
  /** It was under way already when the log began. */
  readonly begunBefore: boolean;
  /** It is still in the queue at the log's end. */
  readonly unfinished: boolean;
  /** In the order of time. */
  readonly lines: readonly StoryLine[];
  /** Lines beyond the first 500, counted. */
  readonly omitted: number;
}

/** What `--message` found. */
export interface Stories {
  /** What was asked for, as given. */
  readonly query: string;
  /** Lines among which it was looked for. */
  readonly searched: number;
  /** In the order in which they begin; at most 100. */
  readonly stories: readonly Story[];
  /** Messages beyond the first 100. */
  readonly more: number;
}
