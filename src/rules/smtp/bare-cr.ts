import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/bare-cr',
  severity: 'warning',
  title: 'CR without LF in a reply',
  message: '{place} sends CR without LF in its reply to {stage}.',
  why: 'A line ends with CR LF, and CR stands nowhere else (RFC 5321 section 2.3.8). Behind CR alone, senders wait for the LF in vain; CR CR LF leaves them a stray character, which strict ones refuse.',
  fix: 'Let the server write CR LF, once: a program that prints "\\r\\n" over a layer that turns "\\n" into CR LF itself makes CR CR LF.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-2.3.8'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('bare-cr'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'bare-cr', stage: 'ehlo', line: '250 ok\r' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
