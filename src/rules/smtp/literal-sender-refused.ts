import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/literal-sender-refused',
  severity: 'note',
  title: 'A sender at an address literal is refused',
  message: '{place} refuses the sender {argument}: "{reply}".',
  why: 'RFC 5321 section 4.1.3 allows it for hosts without a name. Hardly any real mail comes from such a sender today, much spam does: many refuse it, and lose nothing that they would miss but the reports of printers and cameras.',
  fix: 'Nothing, where that is meant. Otherwise Exim: drop verify = sender for hosts of your own; Postfix: drop reject_unknown_sender_domain for them',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.3'],
  needs: ['smtp'],
  each: (given, { target }) =>
    rowsOf(given, target, 'policy', ({ question }) => question === 'sender at an address literal'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 500 ? [answerFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: replied('policy', 'sender at an address literal', '550 5.1.8 Sender address rejected: Domain not found'),
      findings: 1,
    },
    { name: 'as it should be', facts: replied('policy', 'sender at an address literal', '250 2.1.5 Ok'), findings: 0 },
    {
      name: 'put off',
      facts: replied('policy', 'sender at an address literal', '450 4.7.1 Try again later'),
      findings: 0,
    },
    {
      name: 'another question',
      facts: replied('policy', 'sender without a domain', '550 5.1.8 Sender address rejected: Domain not found'),
      findings: 0,
    },
    { name: 'no answer', facts: replied('policy', 'sender at an address literal', ''), findings: 0, unjudged: 1 },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
