/** What `maildoctor smtp` was asked to do; never a secret, never a letter (only its path). */
export interface SmtpOptions {
  /** Connect to this address; the name given stays the one for SNI and the certificate, and DNS is not asked. */
  readonly connect?: string;
  /** This host instead of the domain's MX. */
  readonly host?: string;
  /** Default 25, or 465 with `implicitTls`. */
  readonly port?: number;
  readonly implicitTls?: boolean;
  /** Default by the port: 465 and 587 are for users who sign in (RFC 6409). */
  readonly role?: 'relay' | 'submission';
  /** How TLS is used where the server offers STARTTLS: `may` (default), `never`. */
  readonly tls?: 'may' | 'never';
  readonly from?: string;
  readonly to?: readonly string[];
  readonly helo?: string;
  /** A resolver or a zone was named: `connect` and addresses do not keep DNS from being asked. */
  readonly resolves?: boolean;
  readonly rfcTimeouts?: boolean;
  /** Other time limits than the usual ones, for callers of the library. */
  readonly limits?: Partial<SmtpLimits>;
  /** Path of a message to send, `/dev/stdin` for standard input. */
  readonly data?: string;
  /** Send a message that is made up. */
  readonly send?: boolean;
  readonly subject?: string;
  readonly body?: string;
  readonly headers?: readonly string[];
  readonly bdat?: boolean;
  readonly smtputf8?: boolean;
  /** DSN parameters (RFC 3461): `RET=`, and `NOTIFY=` of each recipient. */
  readonly ret?: string;
  readonly notify?: string;
  readonly requireTls?: boolean;
  readonly authUser?: string;
  readonly authMechanism?: string;
  readonly xclient?: string;
  /** A PROXY protocol header goes first, with this address as the client. */
  readonly proxyProtocol?: string;
  /** Path of a script to play instead of the usual session. */
  readonly script?: string;
  /** Retry after greylisting for at most that many seconds. */
  readonly waitSeconds?: number;
  readonly tests?: readonly SmtpTestName[];
  /** Well-known hosts to prove that this network lets port 25 out. */
  readonly selfTest?: readonly string[];
}

/** Milliseconds; each covers the whole of what it names, however it drips. */
export interface SmtpLimits {
  readonly connect: number;
  readonly greeting: number;
  readonly tls: number;
  readonly reply: number;
  /** The reply to DATA. */
  readonly data: number;
  /** The reply to the last BDAT or the final dot. */
  readonly acceptance: number;
  readonly quit: number;
  /** From the connection to QUIT, without the wait for the acceptance. */
  readonly session: number;
}

export const SMTP_TESTS = ['policy', 'tls', 'relay', 'vrfy', 'injection', 'smuggling'] as const;
export type SmtpTestName = (typeof SMTP_TESTS)[number];
