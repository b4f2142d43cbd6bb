import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/yahoo-deferred-number',
  reason: 'rate-limited',
  rank: 'code',
  match: [/message temporarily deferred - \[\w{1,8}\]/i],
  speaker: 'yahoo',
  title: 'Yahoo: put off for now',
  why: 'Yahoo slows a sender down for content, complaints or volume.',
  fix: 'Nothing at once: it is retried. Where it lasts, send less at a time and look at complaints.',
  contact: 'https://senders.yahooinc.com/contact (Sender Hub: name the code in brackets, the address and the domain)',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: ['451 Message temporarily deferred - [160]', '421 Message temporarily deferred - [numeric]'],
  nearMisses: ['451 4.3.0 Message temporarily deferred. Please try again later.'],
});
