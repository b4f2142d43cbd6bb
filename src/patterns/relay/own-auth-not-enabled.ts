import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/own-auth-not-enabled',
  reason: 'smtp-auth-failed',
  rank: 'exact',
  literals: ['authentication not enabled', 'encryption required for requested authentication', 'already authenticated'],
  match: [/authentication not enabled|Encryption required for requested authentication mechanism/i],
  only: 'ours',
  blame: 'us',
  title: 'A client wants to sign in where this server does not let it',
  why: 'AUTH is not switched on for this port, or only over TLS (smtpd_tls_auth_only) and the client used none.',
  fix: 'The user: port 587 with STARTTLS, or 465 with TLS. You: in master.cf, submission inet … -o smtpd_sasl_auth_enable=yes -o smtpd_tls_security_level=encrypt; postfix reload.',
  source: 'https://www.postfix.org/SASL_README.html',
  samples: [
    { text: '503 5.5.1 Error: authentication not enabled', program: 'postfix/smtpd' },
    { text: '504 5.5.4 Encryption required for requested authentication mechanism', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    { text: '503 5.5.1 Error: authentication not enabled', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
