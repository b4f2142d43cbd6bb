import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/control-characters',
  severity: 'warning',
  title: 'Control characters in a reply',
  message: '{place} sends control characters in its reply to {stage}.',
  why: 'Replies are printable text (RFC 5321 section 4.2): a NUL ends the line early in some senders, and an escape sequence can forge the screen of whoever reads the log.',
  fix: 'See where the text comes from: a banner or a message of a policy that was pasted with them.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('nul', 'control'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'nul', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
