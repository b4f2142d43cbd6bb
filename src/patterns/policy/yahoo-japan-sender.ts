import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/yahoo-japan-sender',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/sender address rejected \[MAIL_FROM\]/i],
  speaker: 'yahoo',
  title: 'The sender address is refused at MAIL FROM',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: ['501 5.1.8 Sender address rejected [MAIL_FROM]'],
  nearMisses: ['550 5.2.2 <u@example.com>... Mailbox Full [RCPT_TO]'],
});
