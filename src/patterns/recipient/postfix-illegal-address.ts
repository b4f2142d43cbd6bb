import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/postfix-illegal-address',
  reason: 'user-unknown',
  rank: 'exact',
  literals: ['illegal address syntax from'],
  match: [/Illegal address syntax from \S{1,300} in (?:MAIL|RCPT) command/i],
  only: 'local',
  blame: 'them',
  title: 'A client gave an address that is none',
  why: 'Between MAIL FROM or RCPT TO and the end stood something that is no address (spaces, no brackets, a bare word with strict_rfc821_envelopes).',
  fix: 'If it is a program of yours, let it send MAIL FROM:<user@example.com>. Else nothing.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  samples: ['warning: Illegal address syntax from unknown[192.0.2.9] in RCPT command: <joe example.com>'],
  nearMisses: ['an illegal address'],
});
