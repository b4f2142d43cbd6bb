import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/postfix-discarded',
  reason: 'policy-generic',
  rank: 'exact',
  literals: ['discard: '],
  match: [/^discard: \S/],
  only: 'local',
  blame: 'nobody',
  title: 'A rule of this server threw messages away',
  why: 'header_checks, body_checks, an access table or a milter said DISCARD: the sender was told that all is well, and the recipient gets nothing.',
  fix: 'If such mail is missed, find the rule: postconf header_checks body_checks; postmap -q "Subject: TEXT" regexp:/etc/postfix/header_checks; use REJECT, so that the sender learns of it.',
  source: 'https://www.postfix.org/header_checks.5.html',
  samples: ['discard: header: test', 'discard: RCPT'],
  nearMisses: ['discarding EHLO keywords: CHUNKING'],
});
