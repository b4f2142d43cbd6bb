import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/unqualified-sender-taken',
  severity: 'note',
  title: 'A sender without a domain is taken',
  message: '{place} takes the sender {argument}: "{reply}".',
  why: 'A server makes it an address of its own domain: mail from anywhere looks as if it came from within, and bounces of it go to a stranger there. Only the recipient postmaster may stand without a domain (RFC 5321 section 2.3.5).',
  fix: 'Postfix: smtpd_sender_restrictions = reject_non_fqdn_sender; Exim: leave sender_unqualified_hosts empty',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-2.3.5'],
  needs: ['smtp'],
  each: (given, { target }) =>
    rowsOf(given, target, 'policy', ({ question }) => question === 'sender without a domain'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value < 300 ? [answerFault(row.value)] : [],
  examples: [
    { name: 'seen', facts: replied('policy', 'sender without a domain', '250 2.1.5 Ok'), findings: 1 },
    {
      name: 'as it should be',
      facts: replied(
        'policy',
        'sender without a domain',
        '504 5.5.2 Sender address rejected: need fully-qualified address',
      ),
      findings: 0,
    },
    { name: 'put off', facts: replied('policy', 'sender without a domain', '450 4.7.1 Try again later'), findings: 0 },
    { name: 'another question', facts: replied('policy', 'sender at an address literal', '250 2.1.5 Ok'), findings: 0 },
    { name: 'no answer', facts: replied('policy', 'sender without a domain', ''), findings: 0, unjudged: 1 },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
