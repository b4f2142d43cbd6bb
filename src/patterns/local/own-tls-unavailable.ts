import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/own-tls-unavailable',
  reason: 'local-config',
  rank: 'exact',
  literals: ['tls not available due to local problem', 'tls currently unavailable'],
  match: [/TLS not available due to local problem|TLS currently unavailable/i],
  only: 'ours',
  title: 'This server offers STARTTLS but cannot do it',
  why: 'Its certificate or key cannot be read, or tlsproxy does not run.',
  fix: 'The warning at the start of smtpd names the file: check smtpd_tls_cert_file, smtpd_tls_key_file (readable, a pair); postfix reload; maildoctor smtp HOST must then show TLS.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  samples: [{ text: '454 4.7.0 TLS not available due to local problem', program: 'postfix/smtpd' }],
  nearMisses: [
    { text: '454 4.7.0 TLS not available due to local problem', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
