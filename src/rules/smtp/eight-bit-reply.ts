import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/eight-bit-reply',
  severity: 'note',
  title: 'Characters beyond ASCII in a reply',
  message: '{place} sends octets beyond ASCII in its reply to {stage}.',
  why: 'A reply is ASCII unless the client asked for SMTPUTF8 (RFC 6531 section 3.7.4): logs and bounces of senders show it garbled.',
  fix: 'Write the text of banner and refusals in ASCII.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
    'https://www.rfc-editor.org/rfc/rfc6531#section-3.7.4',
  ],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('eight-bit'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'eight-bit', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
