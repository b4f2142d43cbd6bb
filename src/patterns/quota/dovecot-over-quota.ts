import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/quota/dovecot-over-quota',
  reason: 'mailbox-full',
  rank: 'exact',
  literals: ['quota exceeded (mailbox for user is full)', 'mailbox is full', 'quota exceeded'],
  match: [/\b(?:lmtp|lda|deliver|imap)\b.{0,300}Quota exceeded|Quota exceeded \(mailbox for user is full\)/i],
  only: 'local',
  blame: 'recipient',
  title: 'A mailbox of this server is full',
  why: 'Dovecot keeps the message out, since the quota of the user is reached.',
  fix: 'doveadm quota get -u USER; have the user clean up, or raise quota_rule; doveadm quota recalc -u USER if the number is wrong. quota_full_tempfail decides whether the sender tries again.',
  source: 'https://doc.dovecot.org/2.3/configuration_manual/quota/',
  samples: [
    "lmtp(u@example.com)<123><abc>: Error: sieve: msgid=<1@example.net>: failed to store into mailbox 'INBOX': Quota exceeded (mailbox for user is full)",
  ],
  nearMisses: ['552 5.2.2 Quota exceeded'],
});
