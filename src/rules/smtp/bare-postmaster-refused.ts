import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/bare-postmaster-refused',
  severity: 'note',
  title: 'postmaster without a domain is refused',
  message: '{place} refuses the recipient {argument}: "{reply}".',
  why: 'Every server must take mail for <postmaster> without a domain (RFC 5321 section 4.5.1): who does not know the domain, or whose domain is refused, has no other way to report it.',
  fix: 'Postfix: /etc/aliases: postmaster: root, then newaliases; no reject_non_fqdn_recipient before it. Exim: accept local_parts = postmaster in acl_smtp_rcpt; qualify_recipient is the domain that it gets',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1'],
  needs: ['smtp'],
  each: (given, { target }) =>
    rowsOf(given, target, 'policy', ({ question }) => question === 'postmaster without a domain'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 500 ? [answerFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: replied(
        'policy',
        'postmaster without a domain',
        '504 5.5.2 Recipient address rejected: need fully-qualified address',
      ),
      findings: 1,
    },
    { name: 'as it should be', facts: replied('policy', 'postmaster without a domain', '250 2.1.5 Ok'), findings: 0 },
    {
      name: 'put off',
      facts: replied('policy', 'postmaster without a domain', '450 4.7.1 Try again later'),
      findings: 0,
    },
    {
      name: 'another question',
      facts: replied('policy', 'postmaster', '504 5.5.2 Recipient address rejected: need fully-qualified address'),
      findings: 0,
    },
    { name: 'no answer', facts: replied('policy', 'postmaster without a domain', ''), findings: 0, unjudged: 1 },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
