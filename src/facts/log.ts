/** What `explain` was asked; kept beside saved facts. */
export interface LogOptions {
  /** Files, folders, or `-`. */
  readonly paths?: readonly string[];
  /** One reply in place of a log. */
  readonly text?: string;
  /** Minutes east of UTC for lines without a zone; the system's own where it is absent. */
  readonly zone?: number;
  /** Only lines of this time or later, and before that (ms since the epoch). */
  readonly since?: number;
  readonly until?: number;
}

/** What became of messages, by recipient and attempt (a rejected one never entered the queue). */
export interface Deliveries {
  readonly sent: number;
  readonly deferred: number;
  readonly bounced: number;
  readonly expired: number;
  readonly rejected: number;
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
  /** RFC 3339; absent where lines have no time. */
  readonly first?: string;
  readonly last?: string;
  /** Distinct recipients, capped; `recipientCount` is whole as far as memory allows. */
  readonly recipients: readonly string[];
  readonly recipientCount: number;
  /** Where the sample stands. */
  readonly place?: { readonly file: string; readonly line: number };
}

export interface LogFacts {
  /** Such as `postfix`; several joined by `+`; `none` where nothing was recognised. */
  readonly format: string;
  readonly lines: number;
  readonly understood: number;
  readonly deliveries: Deliveries;
  /** RFC 3339 of the first and the last line that has a time. */
  readonly first?: string;
  readonly last?: string;
  readonly texts: readonly LogText[];
  /** Texts beyond the first 10,000 distinct ones, counted. */
  readonly overflow: number;
  /** Lines that no reader understood, digits replaced: the first few distinct ones, with how many there were. */
  readonly strangers: readonly { readonly line: string; readonly count: number }[];
}
