import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/message-undecided',
  severity: 'error',
  title: 'Nobody knows whether the message was taken',
  message: '{place} gave no whole reply after the final dot: {reason}.',
  why: 'The sender must take it for not delivered and sends it again, the server may have taken it: the recipient gets it twice, or three times (RFC 1047).',
  fix: 'See why the server takes so long after the data: filters should be faster than the sender is patient (ten minutes, RFC 5321 section 4.5.3.2.6), or work after the reply.',
  references: ['https://www.rfc-editor.org/rfc/rfc1047', 'https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.6'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    if (failure?.stage !== 'acceptance' || failure.kind === 'refused') return [];
    return [{ subject, data: { ...placeOf(session), reason: failure.reason } }];
  },
  examples: [
    {
      name: 'closed after the dot',
      facts: smtpFacts(failing({ stage: 'acceptance', kind: 'closed', reason: 'the server closed the connection' })),
      findings: 1,
    },
    { name: 'taken', facts: smtpFacts(session()), findings: 0 },
  ],
});
