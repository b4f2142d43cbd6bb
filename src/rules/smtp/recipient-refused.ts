import { defineEachRule } from '../define.ts';
import { recipientFault, refusedRecipients } from '../refused-recipients.ts';
import { recipientExamples } from '../sample-recipients.ts';
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
  examples: recipientExamples('550 5.1.8 No such user'),
});
