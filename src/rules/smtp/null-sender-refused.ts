import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/null-sender-refused',
  severity: 'error',
  title: 'Bounces are refused',
  message: '{place} refuses the empty sender: "{reply}".',
  why: 'Reports of failed delivery, and replies of some systems, come from <> (RFC 5321 section 4.5.5): users never learn that their mail did not arrive, and some servers refuse mail from domains that do so.',
  fix: 'Accept MAIL FROM:<>; where backscatter is the reason, tag outgoing senders instead (BATV), or refuse <> only for addresses that never send.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.5'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'policy', ({ question }) => question === 'null sender'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 500 ? [answerFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: replied('policy', 'null sender', '550 5.7.1 Null sender refused'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: replied('policy', 'null sender', '250 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: replied('policy', 'null sender', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
