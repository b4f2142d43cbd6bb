import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/catch-all',
  severity: 'note',
  title: 'Every recipient is taken',
  message: '{place} accepts mail for {argument}, which nobody has.',
  why: 'Either a mailbox takes all (and fills with spam), or the server finds out later and bounces to senders who were forged: that leads to blocklists.',
  fix: 'Postfix: local_recipient_maps or virtual_mailbox_maps with the real names; on a backup MX: relay_recipient_maps, or reject_unverified_recipient.',
  references: ['https://www.postfix.org/BACKSCATTER_README.html'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'policy', ({ question }) => question === 'random recipient'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 200 && answer.value < 300
      ? [answerFault(row.value)]
      : [],
  examples: [
    {
      name: 'seen',
      facts: replied('policy', 'random recipient', '250 2.1.5 Ok'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: replied('policy', 'random recipient', '550 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: replied('policy', 'random recipient', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
