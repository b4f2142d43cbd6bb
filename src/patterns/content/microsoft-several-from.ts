import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/microsoft-several-from',
  reason: 'malformed',
  rank: 'code',
  match: [/multiple from addresses are not allowed/i],
  speaker: 'microsoft',
  title: 'Exchange: several addresses in From, and no Sender header',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.1.20 Multiple From addresses are not allowed without Sender address'],
  nearMisses: ['550 5.5.3 multiple recipients not allowed'],
});
