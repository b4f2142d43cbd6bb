import type { Observed } from './observed.ts';
import type { SmtpTestName } from './smtp-options.ts';
import type { HostDane, MtaStsFacts, SelfTestResult, SmtpTests } from './smtp-tests.ts';
import type { TlsFacts } from './tls.ts';

export type * from './smtp-options.ts';
export type * from './smtp-tests.ts';

/** Where a session stands: each is measured, and a failure names the one that it happened in. */
export type StageName =
  | 'resolve'
  | 'connect'
  | 'greeting'
  | 'ehlo'
  | 'helo'
  | 'starttls'
  | 'tls'
  | 'ehlo-after-tls'
  | 'helo-after-tls'
  | 'xclient'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'acceptance'
  | 'test'
  | 'script'
  | 'rset'
  | 'quit';

export interface Stage {
  readonly name: StageName;
  /** How long it took. */
  readonly ms: number;
}

/** A line of the conversation. `ms` since the connection was begun; control characters are as they came. */
export interface TranscriptLine {
  readonly ms: number;
  readonly from: 'client' | 'server';
  readonly line: string;
  /** Under TLS. */
  readonly tls?: true;
  /** How the line ended, where not with CRLF; `cut` is a line that never ended. */
  readonly ending?: 'lf' | 'cr' | 'cut';
}

/** What happened to the socket between the lines. */
export interface SessionEvent {
  readonly ms: number;
  readonly text: string;
}

/** A reply as it came. */
export interface ReplyFact {
  readonly stage: StageName;
  /** The command that it answers, secrets masked; absent for a greeting. */
  readonly command?: string;
  /** Of the last line; 0 where no line is a reply. */
  readonly code: number;
  /** All lines, joined by line feeds, as they came. */
  readonly text: string;
  /** Enhanced status code (RFC 3463) of the last line. */
  readonly status?: string;
  /** Time from the command to the end of the reply. */
  readonly ms: number;
}

/** What is wrong with the way in which a server speaks, whatever it says. */
export type AnomalyKind =
  | 'bare-lf'
  | 'bare-cr'
  | 'nul'
  | 'control'
  | 'eight-bit'
  | 'overlong'
  | 'code-mismatch'
  | 'code-invalid'
  | 'not-a-reply'
  | 'status-mismatch'
  | 'unsolicited'
  | 'clear-text-after-starttls';

export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly stage: StageName;
  /** The line (or a part of it) that shows it. */
  readonly line: string;
}

/** Why a session did not go to its end. */
export type FailureKind =
  /** Before the connection stood. */
  | 'refused-connection'
  | 'connect-timeout'
  | 'unreachable'
  | 'prohibited'
  | 'connect-error'
  /** While it stood. */
  | 'silent'
  | 'closed'
  | 'reset'
  | 'endless'
  | 'session-limit'
  /** Another protocol answers. */
  | 'not-smtp'
  | 'refused'
  | 'unexpected'
  | 'handshake'
  | 'expectation'
  | 'interrupted';

export interface Failure {
  readonly stage: StageName;
  readonly kind: FailureKind;
  /** A clause: "no reply within 30 s". */
  readonly reason: string;
  readonly code?: number;
  /** The reply's text, for `refused` and `unexpected`. */
  readonly reply?: string;
  /** What had come of a reply that did not end. */
  readonly partial?: string;
  /** Nothing was sent, since it needs what the server does not offer here (RFC 6531 section 3.2, RFC 8689 section 4.2.1). */
  readonly lacks?: 'SMTPUTF8' | 'REQUIRETLS';
}

/** A recipient and what became of it. */
export interface RecipientResult {
  readonly address: string;
  readonly code: number;
  readonly text: string;
}

export type SmtpOutcome =
  /** MAIL and RCPT were accepted; nothing was sent. */
  | 'accepted'
  /** A message was sent and taken. */
  | 'delivered'
  /** A 4yz reply at MAIL, RCPT, or the message. */
  | 'deferred'
  /** A 5yz reply. */
  | 'refused'
  /** No connection, or one that did not get so far. */
  | 'failed';

/** One connection from beginning to end. */
export interface SmtpSession {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  /** What it was for; without it, the ordinary one. */
  readonly test?: SmtpTestName | 'script' | 'wait';
  /** Mail servers of a domain take mail from anybody (`relay`); port 465, 587 or AUTH is `submission` (RFC 6409). */
  readonly role: 'relay' | 'submission';
  readonly stages: readonly Stage[];
  /** Text of the greeting, code and all; lines joined by line feeds. */
  readonly greeting?: string;
  /** Keyword → parameters of the last EHLO reply, upper case. */
  readonly extensions: Readonly<Record<string, string>>;
  /** Those before TLS, where TLS was begun. */
  readonly extensionsBeforeTls?: Readonly<Record<string, string>>;
  /** Name that the server gives itself in its reply to EHLO or HELO. */
  readonly heloReplyName?: string;
  readonly tls?: TlsFacts;
  readonly replies: readonly ReplyFact[];
  readonly anomalies: readonly Anomaly[];
  readonly transcript: readonly TranscriptLine[];
  readonly events: readonly SessionEvent[];
  readonly outcome: SmtpOutcome;
  readonly failure?: Failure;
  readonly recipients: readonly RecipientResult[];
  /** Recipients for a further connection, since LIMITS allows no more over this one (RFC 9422). */
  readonly leftOver?: readonly string[];
  /** The sender is our choice, so a refusal of it may be too. */
  readonly sender: string;
  /** The recipient is postmaster of a host or an address, since nobody named one: it may not be a domain that takes mail. */
  readonly assumedRecipient?: true;
  /** What came of QUIT; absent where the connection did not last so long. */
  readonly quit?: 'answered' | 'silent' | 'closed' | 'reset';
  /** Problems of the EHLO replies, before TLS and under it: lines that are no extension, or one twice. */
  readonly extensionProblems?: readonly {
    readonly kind: 'duplicate' | 'malformed' | 'old-auth' | 'nameless';
    readonly line: string;
  }[];
  /** As the final reply gives it. */
  readonly queueId?: string;
  /** Waiting for replies, packets both ways: connection and TLS counted in. */
  readonly roundTrips: number;
  /** More than one command went out without waiting (RFC 2920). */
  readonly pipelined?: true;
}

/** A host that takes mail for the target, and what DNS says of its addresses. */
export interface SmtpHost {
  readonly host: string;
  readonly preference?: number;
  readonly addresses: Observed<readonly string[]>;
}

export interface SmtpFacts {
  /** The domain that mail is for; absent when a host or an address was named. */
  readonly domain?: string;
  readonly port: number;
  readonly hosts: readonly SmtpHost[];
  /** The domain says that it takes no mail (RFC 7505). */
  readonly nullMx?: true;
  readonly sessions: readonly SmtpSession[];
  /** Some connection was made on that port, to whatever host: so this network lets it out. */
  readonly portIsOpen: boolean;
  /** Families of which this machine has an address that leads out: what fails over another one is no fault of the server. */
  readonly families?: readonly (4 | 6)[];
  readonly tests?: SmtpTests;
  readonly greylisting?: readonly {
    readonly address: string;
    readonly delaySeconds: number;
    readonly passed: boolean;
  }[];
  /** Ports of well-known hosts, asked for by name. */
  readonly selfTest?: readonly SelfTestResult[];
  readonly dane?: readonly HostDane[];
  readonly mtaSts?: Observed<MtaStsFacts>;
}
