import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/abuse-refused',
  severity: 'note',
  title: 'There is no abuse mailbox',
  message: '{place} refuses mail for {argument}: "{reply}".',
  why: 'Reports of abuse go there (RFC 2142 section 2); without it, others block first and ask never.',
  fix: '/etc/aliases: abuse: postmaster, then newaliases',
  references: ['https://www.rfc-editor.org/rfc/rfc2142#section-2'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'policy', ({ question }) => question === 'abuse'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 500 ? [answerFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: replied('policy', 'abuse', '550 5.1.1 User unknown'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: replied('policy', 'abuse', '250 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: replied('policy', 'abuse', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
