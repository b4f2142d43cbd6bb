import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-customer-block-list',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/customer block list/i],
  speaker: 'microsoft',
  blame: 'them',
  title: "Microsoft 365: the recipient's organisation has blocked your address",
  why: 'Code 5.7.513: not Microsoft but the administrator of the receiving organisation put your address on their own list.',
  fix: "Ask the recipient by another way to have their administrator take your address off the connection filter's block list.",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by [example.com] using Customer Block list (AS16012607)',
  ],
  nearMisses: ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]'],
});
