import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/code-mismatch',
  severity: 'warning',
  title: 'One reply, several codes',
  message: '{place} answers {stage} with lines of different codes.',
  why: 'All lines of a reply carry the same code (RFC 5321 section 4.2.1). Some senders go by the first, others by the last: the same mail passes here and bounces there.',
  fix: 'Give every line of the reply the same code.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('code-mismatch'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'code-mismatch', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
