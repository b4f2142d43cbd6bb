import { defineEachRule } from '../define.ts';
import { recipientFault, refusedRecipients } from '../refused-recipients.ts';
import { failing, reply, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { repliesIn } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/recipient-deferred',
  severity: 'error',
  title: 'The recipient is put off',
  message: '{place} puts off the recipient {mailbox}: "{reply}".',
  why: 'The sender keeps the mail and tries again, for days; if the cause stays, it bounces.',
  fix: 'See the log of the server: a lookup that fails (database, DNS, milter, disk) is the usual cause of a 4yz.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.3',
  ],
  needs: ['smtp'],
  each: (given) => repliesIn(given, 'rcpt'),
  check: ({ session }) =>
    refusedRecipients(session)
      .filter(({ code }) => code < 500)
      .map((one) => recipientFault(session, one)),
  examples: [
    {
      name: '451',
      facts: smtpFacts(
        failing(
          { stage: 'rcpt', kind: 'refused', code: 451, reason: 'refused', reply: '451 4.3.0 Lookup failure' },
          {
            replies: [reply('rcpt', '451 4.3.0 Lookup failure')],
            recipients: [{ address: 'someone@example.com', code: 451, text: '451 4.3.0 Lookup failure' }],
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
            { address: 'b@example.com', code: 451, text: '451 4.3.0 Lookup failure' },
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
