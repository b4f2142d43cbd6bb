import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/endless-reply',
  severity: 'error',
  title: 'A reply does not end',
  message: '{place} sends a reply to {stage} that does not end.',
  why: 'A sender reads until its limit and gives up: nothing can be delivered.',
  fix: 'The last line of a reply has a space behind its code, not a hyphen, and each line ends with CRLF: see what stands before the server (proxy, filter) and sends this.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2',
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.5',
  ],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    if (session.failure?.kind !== 'endless') return [];
    return [{ subject, data: { ...placeOf(session), stage: session.failure.stage } }];
  },
  examples: [
    {
      name: 'lines without end',
      facts: smtpFacts(failing({ stage: 'ehlo', kind: 'endless', reason: 'a reply that does not end' })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
