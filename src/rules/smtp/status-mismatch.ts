import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/status-mismatch',
  severity: 'warning',
  title: 'Reply code and status code disagree',
  message: '{place} answers {stage} with a code and an enhanced status code of different classes.',
  why: 'The class of the status code is the first digit of the reply code (RFC 2034 section 4). Where they differ, one sender gives up and the other tries for days.',
  fix: 'Make both agree: 4yz with 4.x.x, 5yz with 5.x.x, 2yz with 2.x.x.',
  references: ['https://www.rfc-editor.org/rfc/rfc2034#section-4'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('status-mismatch'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'status-mismatch', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
