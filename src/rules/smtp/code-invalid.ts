import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/code-invalid',
  severity: 'warning',
  title: 'A reply code that does not exist',
  message: '{place} answers {stage} with a code outside 200 to 599.',
  why: 'The first digit tells a sender what to do (RFC 5321 section 4.2.1): others than 2, 3, 4 and 5 leave it without a meaning.',
  fix: 'Answer with the codes of RFC 5321 section 4.2.3.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('code-invalid'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'code-invalid', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
