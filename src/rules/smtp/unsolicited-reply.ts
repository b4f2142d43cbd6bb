import { anomaliesOf } from '../anomalies.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/unsolicited-reply',
  severity: 'error',
  title: 'Replies that nobody asked for',
  message: '{place} sends more replies than there were commands, first before {stage}.',
  why: 'From there on each reply is taken for the answer to the next command: senders believe that a mail was accepted which was refused, or the other way round.',
  fix: 'One reply a command: see which part of the server (a filter, a proxy, a script) answers a second time.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.1',
  ],
  needs: ['smtp'],
  each: conversationsOf,
  check: anomaliesOf('unsolicited'),
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'unsolicited', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
