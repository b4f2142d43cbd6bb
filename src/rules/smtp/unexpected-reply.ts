import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { conversationsOf, placeOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/unexpected-reply',
  severity: 'error',
  title: 'A reply that makes no sense',
  message: '{place} answers {stage} with "{reply}": {reason}.',
  why: 'A sender cannot go on: to it the server does not speak SMTP, or is a reply ahead of it.',
  fix: 'See what answers on port {port}: it may be another service, a proxy, or a server whose replies are out of step.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2',
  ],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    // After the final dot it is worse, and has a rule of its own.
    if (failure?.kind !== 'unexpected' || failure.stage === 'acceptance') return [];
    const { stage, reason, reply = '' } = failure;
    return [
      {
        subject,
        data: { ...placeOf(session), stage, reason, reply: shortReply(reply) },
        evidence: [{ label: 'reply', value: reply }],
      },
    ];
  },
  examples: [
    {
      name: '354 to MAIL',
      facts: smtpFacts(
        failing({
          stage: 'mail',
          kind: 'unexpected',
          code: 354,
          reason: 'a reply with 354 where it means nothing',
          reply: '354 Go on',
        }),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
