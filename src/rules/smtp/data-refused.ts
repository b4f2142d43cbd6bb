import { defineEachRule } from '../define.ts';
import { failing, reply, session, smtpFacts } from '../sample-sessions.ts';
import { placeOf, repliesIn, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/data-refused',
  severity: 'error',
  title: 'DATA is refused',
  message: '{place} accepts the recipient and refuses DATA: "{reply}".',
  why: 'No message reaches it.',
  fix: 'The words of the server name the cause; see its log.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.4'],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'data'),
  check({ subject, session }) {
    const { failure } = session;
    if (failure?.stage !== 'data' || failure.kind !== 'refused') return [];
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
      name: '550',
      facts: smtpFacts(
        failing(
          { stage: 'data', kind: 'refused', code: 550, reason: 'refused with 550', reply: '550 5.7.1 Not now' },
          { replies: [reply('data', '550 5.7.1 Not now', 'DATA')] },
        ),
      ),
      findings: 1,
    },
    {
      name: '354',
      facts: smtpFacts(
        session({
          outcome: 'delivered',
          replies: [reply('data', '354 Go on', 'DATA'), reply('acceptance', '250 queued as 1A')],
        }),
      ),
      findings: 0,
    },
    { name: 'nothing was sent', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
