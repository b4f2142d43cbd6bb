import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-forwarding-loop',
  reason: 'loop',
  rank: 'exact',
  literals: ['mail forwarding loop for'],
  match: [/mail forwarding loop for \S/i],
  only: 'local',
  blame: 'us',
  title: 'A message came back to a mailbox that it had passed',
  why: 'It has a Delivered-To header of this address already: an alias, .forward or mailing list sends it out, and another server sends it back.',
  fix: 'Look at ~/.forward, /etc/aliases and the sieve rules of the address, and at where they lead; take one of the two directions out.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
  samples: ['mail forwarding loop for u@example.com'],
  nearMisses: ['mail for example.com loops back to myself'],
});
