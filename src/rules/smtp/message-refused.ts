import { isGreylisting } from '../../syntax/smtp/reply-meaning.ts';
import { defineEachRule } from '../define.ts';
import { failing, reply, session, smtpFacts } from '../sample-sessions.ts';
import { placeOf, repliesIn, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/message-refused',
  severity: 'error',
  title: 'The message is refused',
  message: '{place} refuses the message: "{reply}".',
  why: 'It took sender and recipient, and not what was sent: its content, its size, or its signatures are at fault.',
  fix: 'The words of the server name the cause; see its log and that of its filters.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.4'],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'acceptance'),
  check({ subject, session }) {
    const { failure } = session;
    const text = failure?.reply ?? '';
    if (failure?.stage !== 'acceptance' || failure.kind !== 'refused' || isGreylisting(failure.code ?? 0, text))
      return [];
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
        failing(
          { stage: 'acceptance', kind: 'refused', code: 554, reason: 'refused with 554', reply: '554 5.7.1 Spam' },
          { replies: [reply('acceptance', '554 5.7.1 Spam')] },
        ),
      ),
      findings: 1,
    },
    {
      name: 'taken',
      facts: smtpFacts(session({ outcome: 'delivered', replies: [reply('acceptance', '250 queued as 1A')] })),
      findings: 0,
    },
  ],
});
