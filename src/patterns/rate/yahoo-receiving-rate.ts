import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/yahoo-receiving-rate',
  reason: 'rate-limited',
  rank: 'code',
  match: [/user is receiving mail too quickly/i],
  speaker: 'yahoo',
  blame: 'them',
  title: 'Yahoo: this mailbox gets too much at once',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: ['450 User is receiving mail too quickly'],
  nearMisses: ['450 4.2.1 user is over quota'],
});
