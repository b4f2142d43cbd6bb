import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/qpsmtpd-headers',
  reason: 'malformed',
  rank: 'exact',
  match: [/^headers: /i],
  program: /^qpsmtpd/,
  blame: 'them',
  title: 'A message lacks a header that it must have, or has it twice',
  why: 'The plugin headers asks for Date and From (RFC 5322 section 3.6).',
  fix: 'If it is a program of yours, let it write them. Else nothing.',
  source: 'https://github.com/smtpd/qpsmtpd/blob/master/plugins/headers',
  samples: [{ text: 'headers: You must send a valid Date header', program: 'qpsmtpd' }],
  nearMisses: [{ text: 'rcpt_ok: relaying denied', program: 'qpsmtpd' }],
});
