import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { replied } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { answerFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/expn-discloses',
  severity: 'note',
  title: 'EXPN tells who is on a list',
  message: '{place} answers EXPN {argument} with "{reply}".',
  why: 'It shows the members of a list or the target of an alias to everybody (RFC 5321 section 7.3).',
  fix: 'Sendmail: O PrivacyOptions=novrfy,noexpn; Exim: acl_smtp_expn unset',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-7.3'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'vrfy', ({ question }) => question === 'EXPN'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value >= 200 && answer.value < 300
      ? [answerFault(row.value)]
      : [],
  examples: [
    {
      name: 'seen',
      facts: replied('vrfy', 'EXPN', '250 <someone@example.com>'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: replied('vrfy', 'EXPN', '502 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: replied('vrfy', 'EXPN', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
