/** What became of a message for one recipient. */
export type DeliveryStatus = 'sent' | 'deferred' | 'bounced';
/** What became of a message, or what a program complains of. */
export type EventStatus = DeliveryStatus | 'expired' | 'rejected' | 'warning' | 'fatal' | 'reply';

/** What one line says, where it says something of mail's fate. */
export interface LogEvent {
  readonly status: EventStatus;
  /** The reply or the reason, as the log gives it; absent where all went well. */
  readonly text?: string;
  /** The relay that said it, as the log names it. */
  readonly host?: string;
  readonly recipient?: string;
  readonly sender?: string;
  readonly queueId?: string;
  /** The id under which the next hop (or the copy) goes on. */
  readonly next?: string;
  /** Enhanced status code (RFC 3463), where the log has a field for it. */
  readonly enhancedStatus?: string;
  /** Seconds from arrival to this attempt. */
  readonly delay?: number;
  /** Seconds before the queue manager, in it, for the connection, for the transmission. */
  readonly delays?: readonly number[];
}

/**
 * A station of a message that tells of no failure: it came in, the queue took it up, its bounce went out (as `next`), it
 * left the queue.
 */
export interface LogStep {
  readonly step: 'arrived' | 'queued' | 'notified' | 'removed';
  readonly queueId: string;
  readonly sender?: string;
  /** Octets. */
  readonly size?: number;
  /** How many. */
  readonly recipients?: number;
  readonly next?: string;
}

/** A reader's word on a line: an event, a step; a line that is understood and tells of neither; or not understood. */
export type Reading = LogEvent | LogStep | 'known' | undefined;

/** A line without its header. */
export interface LogLine {
  /** Such as `postfix/smtp`. */
  readonly program: string;
  readonly message: string;
}
