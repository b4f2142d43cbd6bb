import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/qpsmtpd-early-talker',
  reason: 'protocol-error',
  rank: 'exact',
  match: [/^earlytalker: |transmitting before SMTP greeting/i],
  program: /^qpsmtpd/,
  blame: 'them',
  title: 'A client spoke before it was greeted: a spam program',
  why: 'Mail servers wait for the greeting (RFC 5321 section 3.1).',
  fix: 'Nothing to do.',
  source: 'https://github.com/smtpd/qpsmtpd/blob/master/plugins/earlytalker',
  samples: [{ text: 'earlytalker: Connecting host started transmitting before SMTP greeting', program: 'qpsmtpd' }],
  nearMisses: [{ text: 'dnsbl: https://dnsbl.invalid/q?203.0.113.66', program: 'qpsmtpd' }],
});
