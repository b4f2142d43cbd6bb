import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/address-literal-refused',
  severity: 'note',
  title: 'Mail to the address literal is refused',
  message: '{place} refuses mail for {argument}: "{reply}".',
  why: 'Whoever knows of a server nothing but its address writes to its postmaster so (RFC 5321 section 4.1.3), such as one who reports that its name is broken. It is rarely missed.',
  fix: 'Postfix: leave inet_interfaces and proxy_interfaces true to the addresses; Exim: allow_domain_literals = true, and @[] in local_domains',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.3'],
  needs: ['smtp'],
  each: (given, { target }) =>
    rowsOf(given, target, 'policy', ({ question }) => question === 'postmaster at the address literal'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 500 ? [answerFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: replied('policy', 'postmaster at the address literal', '550 5.1.1 User unknown'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: replied('policy', 'postmaster at the address literal', '250 2.1.5 Ok'),
      findings: 0,
    },
    {
      name: 'put off',
      facts: replied('policy', 'postmaster at the address literal', '450 4.7.1 Try again later'),
      findings: 0,
    },
    {
      name: 'another question',
      facts: replied('policy', 'sender at an address literal', '550 5.1.1 User unknown'),
      findings: 0,
    },
    { name: 'no answer', facts: replied('policy', 'postmaster at the address literal', ''), findings: 0, unjudged: 1 },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
