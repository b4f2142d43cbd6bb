import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/yahoo-resources',
  reason: 'remote-temporary',
  rank: 'code',
  match: [/resources temporarily (?:un|not )available.{0,60}\[#4\.16\.\d/i],
  speaker: 'yahoo',
  title: 'Yahoo: its servers are busy',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: ['451 mta1234.mail.ne1.yahoo.com Resources temporarily unavailable. Please try again later [#4.16.5].'],
  nearMisses: ['451 Resources temporarily unavailable. Please try again later'],
});
