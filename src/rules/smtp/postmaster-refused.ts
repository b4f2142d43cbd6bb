import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/postmaster-refused',
  severity: 'warning',
  title: 'There is no postmaster',
  message: '{place} refuses mail for {argument}: "{reply}".',
  why: 'Every domain that takes mail must take it for postmaster (RFC 5321 section 4.5.1): who wants to report a fault has nobody to write to.',
  fix: '/etc/aliases: postmaster: root, then newaliases; in virtual_alias_maps: {argument} admin',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'policy', ({ question }) => question === 'postmaster'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 500 ? [answerFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: replied('policy', 'postmaster', '550 5.1.1 User unknown'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: replied('policy', 'postmaster', '250 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: replied('policy', 'postmaster', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
