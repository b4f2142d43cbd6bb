import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { conversationsOf, placeOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/auth-failed',
  severity: 'error',
  title: 'Signing in failed',
  message: '{place} does not let the user sign in: {reason}.',
  why: 'A mail program with these data cannot send.',
  fix: 'See whether user name and password are right, whether the account may send, and which mechanisms the server offers (the extensions above).',
  references: ['https://www.rfc-editor.org/rfc/rfc4954#section-6'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    if (failure?.stage !== 'auth' || (failure.kind !== 'refused' && failure.kind !== 'expectation')) return [];
    const text = failure.reply;
    return [
      {
        subject,
        data: {
          ...placeOf(session),
          reason: text === undefined ? failure.reason : `"${shortReply(text)}"`,
        },
        ...(text === undefined
          ? {}
          : { evidence: [{ label: 'reply', value: text }], reply: { text, relay: session.host } }),
      },
    ];
  },
  examples: [
    {
      name: '535',
      facts: smtpFacts(
        failing({
          stage: 'auth',
          kind: 'refused',
          code: 535,
          reason: 'refused with 535',
          reply: '535 5.7.8 Authentication failed',
        }),
      ),
      findings: 1,
    },
    {
      name: 'no AUTH on offer',
      facts: smtpFacts(failing({ stage: 'auth', kind: 'expectation', reason: 'the server offers no AUTH here' })),
      findings: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0 },
  ],
});
