import { defineEachRule } from '../define.ts';
import { recipientFault, refusedRecipients } from '../refused-recipients.ts';
import { recipientExamples } from '../sample-recipients.ts';
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
  examples: recipientExamples('451 4.3.0 Lookup failure'),
});
