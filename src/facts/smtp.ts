/** Placeholder shapes are completed by the SMTP probe's author; see docs/architecture.md. */
export interface SmtpFacts {
  readonly sessions: readonly SmtpSession[];
}
export interface SmtpSession {
  readonly host: string;
  readonly address: string;
  readonly port: number;
}
