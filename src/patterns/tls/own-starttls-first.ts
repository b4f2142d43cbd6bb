import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/own-starttls-first',
  reason: 'tls-required',
  rank: 'exact',
  literals: ['must issue a starttls', 'session encryption is required'],
  match: [/Must issue a STARTTLS command first|Session encryption is required/i],
  only: 'ours',
  blame: 'them',
  title: 'A client without TLS was told to begin it first',
  why: 'This port asks for STARTTLS before anything else, and the client did not use it.',
  fix: 'On port 587 the user has to switch STARTTLS on. On port 25 never demand it (RFC 2487 section 5): postconf -e smtpd_tls_security_level=may && postfix reload',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_tls_security_level',
  samples: [{ text: '530 5.7.0 Must issue a STARTTLS command first', program: 'postfix/smtpd' }],
  nearMisses: [
    { text: '530 5.7.0 Must issue a STARTTLS command first', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
