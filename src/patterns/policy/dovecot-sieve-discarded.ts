import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/dovecot-sieve-discarded',
  reason: 'policy-generic',
  rank: 'exact',
  literals: ['marked message to be discarded', 'sieve: '],
  match: [/marked message to be discarded|sieve: .{0,200}(?:discarded|rejected message)/i],
  only: 'local',
  blame: 'recipient',
  title: 'A sieve script threw messages away or refused them',
  why: 'A rule of the recipient (or a global one) says discard or reject.',
  fix: "If they are missed, look at the user's filter rules (doveadm sieve list -u USER, doveadm sieve get).",
  source: 'https://doc.dovecot.org/2.3/configuration_manual/sieve/configuration/',
  samples: [
    'lmtp(u@example.com): sieve: msgid=<1@example.net>: marked message to be discarded if not explicitly delivered (discard action)',
  ],
  nearMisses: ['a message to be discarded'],
});
