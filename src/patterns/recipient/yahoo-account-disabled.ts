import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/yahoo-account-disabled',
  reason: 'mailbox-disabled',
  rank: 'code',
  match: [
    /delivery error: dd .{0,160}(?:disabled|discontinued|inactive|not accepting)/i,
    /mailbox is disabled \(554\.30\)/i,
  ],
  speaker: 'yahoo',
  title: 'Yahoo: the mailbox was closed, for a year without use or by its owner',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    '554 delivery error: dd Sorry your message to user@yahoo.com cannot be delivered. This account has been disabled or discontinued [#102]. - mta1041.mail.ird.yahoo.com',
    '554 delivery error: dd Sorry, your message to user@yahoo.com cannot be delivered. This mailbox is disabled (554.30). - mta4001.yahoo.com',
  ],
  nearMisses: ["554 delivery error: dd This user doesn't have a yahoo.com account"],
});
