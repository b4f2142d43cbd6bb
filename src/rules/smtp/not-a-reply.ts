import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/not-a-reply',
  severity: 'warning',
  title: 'Lines that are no reply',
  message: '{place} sends lines that are no SMTP reply at {stage}.',
  why: 'Each line of a reply begins with three digits and a space or a hyphen. Senders skip the others, or break off.',
  fix: 'See what writes them: a debug message, a wrapper script, a proxy, or another protocol on this port.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2'],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('not-a-reply'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'not-a-reply', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
