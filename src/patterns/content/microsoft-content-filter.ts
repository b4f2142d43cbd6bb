import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/microsoft-content-filter',
  reason: 'spam-content',
  rank: 'code',
  match: [/rejected as spam by content filter(?:ing)?/i],
  speaker: 'microsoft',
  title: 'Exchange: its content filter takes the message for spam',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.1 Message rejected as spam by Content Filtering.'],
  nearMisses: ['550 5.7.1 Message rejected'],
});
