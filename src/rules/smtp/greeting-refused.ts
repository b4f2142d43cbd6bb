import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { conversationsOf, placeOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/greeting-refused',
  severity: 'error',
  title: 'The server turns us away at the door',
  message: '{place} greets with "{reply}".',
  why: 'It takes no mail from this address now (4yz), or never (5yz).',
  fix: 'Read its words: they name the cause. If this server is yours, see why: a blocklist, a limit of connections, or a service that is switched off.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
  ],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    if (failure?.stage !== 'greeting' || failure.kind !== 'refused') return [];
    const text = failure.reply ?? '';
    return [
      {
        subject,
        data: { ...placeOf(session), reply: shortReply(text) },
        evidence: [{ label: 'reply', value: text }],
        reply: { text, relay: session.host },
      },
    ];
  },
  examples: [
    {
      name: '554',
      facts: smtpFacts(
        failing({
          stage: 'greeting',
          kind: 'refused',
          code: 554,
          reason: 'refused with 554',
          reply: '554 5.7.1 Service unavailable; client host blocked',
        }),
      ),
      findings: 1,
    },
    {
      name: '421',
      facts: smtpFacts(
        failing({
          stage: 'greeting',
          kind: 'refused',
          code: 421,
          reason: 'refused with 421',
          reply: '421 4.7.0 Too many connections',
        }),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
