import type { Failure, RecipientResult, SmtpOutcome, SmtpSession } from '../../facts/smtp.ts';
import type { TlsFacts } from '../../facts/tls.ts';
import type { Dialer, Ports } from '../../io/ports.ts';
import type { Ehlo } from '../../syntax/smtp/ehlo.ts';
import type { Credentials } from './auth.ts';
import type { Conversation } from './conversation.ts';
import type { MailTerms } from './deliver.ts';
import type { Limits } from './limits.ts';

/** What one connection is to do. */
export interface SessionPlan extends MailTerms {
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly role: SmtpSession['role'];
  readonly implicitTls: boolean;
  readonly useTls: boolean;
  /** SNI; none for an address. */
  readonly serverName?: string;
  /** Given the address of this end: the fallback is an address literal. */
  readonly helo: (localAddress: string) => string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly assumedRecipient: boolean;
  readonly limits: Limits;
  readonly credentials?: Credentials;
  readonly xclient?: string;
  /** PROXY protocol line to send first, given both ends. */
  readonly proxyHeader?: () => string;
  readonly test?: SmtpSession['test'];
  /** Played instead of the usual conversation, from the greeting on. */
  readonly script?: (talk: Conversation) => Promise<Failure | undefined>;
  /** Instead of MAIL, RCPT and RSET: what a test by name does once the server is greeted. */
  readonly then?: (talk: Conversation, state: Greeted) => Promise<Failure | undefined>;
}

/** Where a session stands once the server was greeted, with or without TLS. */
export interface Greeted {
  readonly ehlo: Ehlo;
  readonly helo: string;
  readonly tls?: TlsFacts;
}

export interface SessionContext {
  readonly ports: Pick<Ports, 'clock'> & { readonly dialer: Dialer };
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
}

/** All that the steps learn on the way. */
export interface Learnt {
  greeting?: string;
  ehlo?: Ehlo;
  ehloBeforeTls?: Ehlo;
  tls?: TlsFacts;
  recipients: RecipientResult[];
  leftOver?: readonly string[];
  outcome?: SmtpOutcome;
  failure?: Failure;
  queueId?: string;
  quit?: SmtpSession['quit'];
}
