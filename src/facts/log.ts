/** What became of messages, by recipient (a rejected one never entered the queue). */
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
  readonly replyCode?: string;
  /** Enhanced status code (RFC 3463), as the log or the reply gives it. */
  readonly enhancedStatus?: string;
  readonly count: number;
  /** RFC 3339; absent where lines have no time. */
  readonly first?: string;
  readonly last?: string;
  /** Distinct recipients, capped; `recipientCount` is whole. */
  readonly recipients: readonly string[];
  readonly recipientCount: number;
}

export interface LogFacts {
  /** Such as `postfix`; several joined by `+`; `none` where nothing was recognised. */
  readonly format: string;
  readonly lines: number;
  readonly understood: number;
  readonly deliveries: Deliveries;
  readonly texts: readonly LogText[];
  /** Texts beyond the first 10,000 distinct ones. */
  readonly overflow: number;
  /** Lines that no reader understood: distinct, a few. */
  readonly strangers: readonly string[];
}
