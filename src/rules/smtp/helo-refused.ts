import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { conversationsOf, placeOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/helo-refused',
  severity: 'error',
  title: 'EHLO is refused',
  message: '{place} refuses {command}: "{reply}".',
  why: 'No sender that calls itself so can deliver.',
  fix: 'If the name is at fault, give --helo with one that leads back to this address; if the server is yours, see its rules for HELO (Postfix: smtpd_helo_restrictions).',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.1.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.1.4',
  ],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    if (failure?.kind !== 'refused' || !/^(?:ehlo|helo)/.test(failure.stage)) return [];
    const text = failure.reply ?? '';
    const command = session.replies.findLast(({ stage }) => stage === failure.stage)?.command ?? 'EHLO';
    return [
      {
        subject,
        data: { ...placeOf(session), command, reply: shortReply(text) },
        evidence: [{ label: 'reply', value: text }],
        reply: { text, relay: session.host },
      },
    ];
  },
  examples: [
    {
      name: 'HELO refused too',
      facts: smtpFacts(
        failing({ stage: 'helo', kind: 'refused', code: 550, reason: 'refused with 550', reply: '550 5.7.1 Bad HELO' }),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
