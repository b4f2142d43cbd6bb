import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/opensmtpd-alias-loop',
  reason: 'loop',
  rank: 'exact',
  literals: ['mailing list expansion problem'],
  match: [/Mailing list expansion problem/i],
  only: 'ours',
  program: /^(?:smtpd|opensmtpd)$/,
  blame: 'us',
  title: 'An alias leads back to itself, or expands too deeply',
  why: 'OpenSMTPD follows aliases and .forward files ten levels deep; these point at each other.',
  fix: 'Follow it in /etc/mail/aliases; let one end at a user or an outside address; newaliases (or smtpctl update table aliases).',
  source: 'https://man.openbsd.org/smtpd.conf.5',
  samples: [{ text: '524 5.2.4 Mailing list expansion problem: <loopa@osmtpd.example>', program: 'smtpd' }],
  nearMisses: ['524 5.2.4 Mailing list expansion problem'],
});
