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
  /** The id of the bounce that goes back. */
  readonly notification?: string;
  /** Enhanced status code (RFC 3463), where the log has a field for it. */
  readonly enhancedStatus?: string;
  /** Seconds from arrival to this attempt. */
  readonly delay?: number;
  /** Seconds before the queue manager, in it, for the connection, for the transmission. */
  readonly delays?: readonly number[];
  readonly tls?: TlsUse;
  /** What a rule of ours did: left it in the queue until somebody says what becomes of it, threw it away, only warned. */
  readonly setAside?: 'held' | 'discarded' | 'spared';
  /** The number under which the attempt was begun (`LogAttempt`). */
  readonly attempt?: string;
  /** Another program's word on a delivery that the MTA tells of as well. */
  readonly isRepeated?: boolean;
  /** A test of an address (`sendmail -bv`, address verification): there was no message. */
  readonly isProbe?: boolean;
}

/** A step of a message that tells of no failure. */
export type Step =
  /** It came in. */
  | 'arrived'
  /** The queue took it up, perhaps again. */
  | 'queued'
  /** Its bounce went out, as `next`. */
  | 'notified'
  /** A rule would have refused it, and only warns (`warn_if_reject`). */
  | 'spared'
  /** It left the queue. */
  | 'removed';

/** A station of a message that tells of no failure. */
export interface LogStep {
  readonly step: Step;
  /** Absent where nothing was in the queue yet. */
  readonly queueId?: string;
  readonly sender?: string;
  /** Who brought it, as the log names it. */
  readonly client?: string;
  /** Octets. */
  readonly size?: number;
  /** How many. */
  readonly recipients?: number;
  readonly next?: string;
  /** The process that put it, or its bounce, into the queue (qmail). */
  readonly injection?: string;
  readonly tls?: TlsUse;
}

/** A delivery begins, whose outcome is told under a number of its own (qmail). */
export interface LogAttempt {
  readonly attempt: string;
  readonly queueId: string;
  readonly recipient: string;
}

/** How a connection was encrypted. */
export interface TlsUse {
  /** Whether we were the server or the client. */
  readonly direction: 'in' | 'out';
  /** Such as `TLSv1.3`. */
  readonly protocol: string;
  readonly cipher: string;
  /** What is known of the other side, in the log's word: `Verified`, `Untrusted`, `Anonymous`. */
  readonly trust?: string;
}

/** A client connected, or left again, or a connection was encrypted. */
export interface LogConnection {
  readonly connection: 'opened' | 'closed' | 'encrypted';
  readonly client?: string;
  /** How long it stood, where the line that ends it says so. */
  readonly seconds?: number;
  readonly tls?: TlsUse;
}

/**
 * A reader's word on a line: an event, a step, a connection, an attempt; a line that is understood and tells of none of them; or not
 * understood.
 */
export type Reading = LogEvent | LogStep | LogConnection | LogAttempt | 'known' | undefined;

/** A line without its header. */
export interface LogLine {
  /** Such as `postfix/smtp`. */
  readonly program: string;
  readonly message: string;
}
