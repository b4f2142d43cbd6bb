import { defineEachRule } from '../define.ts';
import { recipientFault, refusedRecipients } from '../refused-recipients.ts';
import { failing, reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { repliesIn } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/recipient-refused',
  severity: 'error',
  title: 'The recipient is refused',
  message: '{place} refuses the recipient {mailbox}: "{reply}".',
  why: 'Mail to it bounces at once.',
  fix: 'The words of the server name the cause; see its log for the rule that refused.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.3',
  ],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'rcpt'),
  check: ({ session }) =>
    refusedRecipients(session)
      .filter(({ code }) => code >= 500)
      .map((one) => recipientFault(session, one)),
  examples: [
    {
      name: '550',
      facts: smtpFacts(
        failing(
          { stage: 'rcpt', kind: 'refused', code: 550, reason: 'refused', reply: '550 5.1.8 No such user' },
          {
            replies: [reply('rcpt', '550 5.1.8 No such user')],
            recipients: [{ address: 'someone@example.com', code: 550, text: '550 5.1.8 No such user' }],
          },
        ),
      ),
      findings: 1,
    },
    {
      name: 'one of two, while the message is taken for the other',
      facts: smtpFacts(
        session({
          outcome: 'delivered',
          recipients: [
            { address: 'a@example.com', code: 250, text: '250 2.1.5 Ok' },
            { address: 'b@example.com', code: 550, text: '550 5.1.1 No such user' },
          ],
        }),
      ),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'port 587 wants a user first',
      facts: smtpFacts(
        failing(
          { stage: 'rcpt', kind: 'refused', code: 530, reason: 'refused', reply: '530 5.7.0 Authentication required' },
          {
            role: 'submission',
            replies: [reply('rcpt', '530 5.7.0 Authentication required')],
            recipients: [{ address: 'someone@example.com', code: 530, text: '530 5.7.0 Authentication required' }],
          },
        ),
      ),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
