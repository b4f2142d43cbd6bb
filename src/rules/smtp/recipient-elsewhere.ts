import { defineEachRule } from '../define.ts';
import { isForeignToHost } from '../expected-refusals.ts';
import { failing, reply, session, smtpFacts } from '../sample-sessions.ts';
import { placeOf, repliesIn, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/recipient-elsewhere',
  severity: 'note',
  title: 'The host takes no mail for its own name',
  message: '{place} does not take mail for {mailbox}, which was only a guess: "{reply}".',
  why: 'A host or an address was named, not a domain: whether this server takes the mail that it is meant for, was not asked.',
  fix: 'Name a domain instead of a host, or give --to with an address that this server is responsible for.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.1'],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'rcpt'),
  check({ subject, session }) {
    const { failure } = session;
    const text = failure?.reply ?? '';
    if (failure?.stage !== 'rcpt' || failure.code === undefined || session.role === 'submission') return [];
    if (!isForeignToHost(session, failure.code, text)) return [];
    const mailbox = session.recipients[0]?.address ?? '';
    return [
      {
        subject,
        data: { ...placeOf(session), mailbox, reply: shortReply(text) },
        evidence: [{ label: 'reply', value: text }],
      },
    ];
  },
  examples: [
    {
      name: 'relaying denied for the guess',
      facts: smtpFacts(
        failing(
          { stage: 'rcpt', kind: 'refused', code: 554, reason: 'refused', reply: '554 5.7.1 Relay access denied' },
          {
            assumedRecipient: true,
            replies: [reply('rcpt', '554 5.7.1 Relay access denied')],
            recipients: [{ address: 'postmaster@mx1.example.com', code: 554, text: '554 5.7.1 Relay access denied' }],
          },
        ),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
