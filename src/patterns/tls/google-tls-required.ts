import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/google-tls-required',
  reason: 'tls-required',
  rank: 'code',
  match: [/tls required for rcpt domain/i, /\b[45]\.7\.29 .{0,200}\btls\b/i],
  speaker: 'google',
  title: 'Gmail: the message came without TLS',
  why: 'Bulk senders must use TLS, and a Workspace customer may demand it of everybody. Your server sent in the clear.',
  fix: 'Let your server use TLS when sending: in Postfix smtp_tls_security_level = may (or dane).',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '421 4.7.0 TLS required for RCPT domain, closing connection. x7-25 - gsmtp',
    "421-4.7.29 Your email has been rate limited because TLS isn't used for the SMTP connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections. - gsmtp",
  ],
  nearMisses: ['530 5.7.0 Must issue a STARTTLS command first'],
});
