import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/vrfy-discloses',
  severity: 'note',
  title: 'VRFY tells who is there',
  message: '{place} answers VRFY {argument} with "{reply}".',
  why: 'Names can be tried until the list is complete; 252 tells nothing and breaks nothing (RFC 5321 section 7.3).',
  fix: 'Postfix: disable_vrfy_command = yes; Exim: acl_smtp_vrfy unset; Sendmail: O PrivacyOptions=novrfy,noexpn',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-7.3'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'vrfy', ({ question }) => question === 'VRFY'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && (answer.value === 250 || answer.value === 251)
      ? [answerFault(row.value)]
      : [],
  examples: [
    {
      name: 'seen',
      facts: replied('vrfy', 'VRFY', '250 Postmaster <postmaster@example.com>'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: replied('vrfy', 'VRFY', '252 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: replied('vrfy', 'VRFY', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
