import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/yahoo-no-account',
  reason: 'user-unknown',
  rank: 'code',
  match: [
    /this user doesn't have an? (?:yahoo|ymail|rocketmail|aol|aim|verizon|att|sbcglobal|pacbell|bellsouth|ameritech|swbell|btinternet|sky|rogers|frontier|xtra)\.[\w.]{2,12} account/i,
  ],
  speaker: 'yahoo',
  title: 'Yahoo: no such mailbox',
  why: 'Yahoo takes the message first and refuses at the end of DATA, one answer for each recipient ("dd").',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    "554 delivery error: dd This user doesn't have a yahoo.com account (user@yahoo.com) [0] - mta1061.mail.ne1.yahoo.com",
  ],
  nearMisses: ['554 delivery error: dd This mailbox is disabled (554.30).'],
});
