import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/overlong-reply',
  severity: 'warning',
  title: 'A reply line is too long',
  message: '{place} sends a line longer than 512 octets in its reply to {stage}.',
  why: 'A reply line has at most 512 octets (RFC 5321 section 4.5.3.1.5): senders cut the rest off, or take it for another line.',
  fix: 'Shorten the text, or cut it into lines with a hyphen behind the code.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.5'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('overlong'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'overlong', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
