import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/yahoo-greylisted',
  reason: 'greylisted',
  rank: 'code',
  match: [/\[GL01\]/i],
  speaker: 'yahoo',
  title: 'Yahoo: asked to come back, since it does not know your address yet',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    '421 4.7.1 [GL01] Message from (192.0.2.25) temporarily deferred - 4.16.50. Please refer to http://postmaster.yahoo.com/errors/postmaster-21.html',
  ],
  nearMisses: ['421 4.7.0 [TS01] Messages from 192.0.2.25 temporarily deferred'],
});
