import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/dovecot-sieve-reject',
  reason: 'recipient-refuses',
  rank: 'vague',
  match: [/^automatically rejected: /],
  only: 'local',
  title: "A filter of the recipient's mailbox sent it back",
  why: "Dovecot took the message and sent it back with these words: they are those of a sieve script, the recipient's or the whole server's.",
  fix: 'Read the words; ask the recipient by another way to look at the filters of the mailbox.',
  source: 'https://doc.dovecot.org/2.3/configuration_manual/sieve/configuration/',
  samples: ['automatically rejected: I do not take mail from you. Ask the postmaster.'],
  nearMisses: ['550 5.7.1 Your message was automatically rejected: bad weather'],
});
