import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/microsoft-banned-recipient',
  reason: 'recipient-refuses',
  rank: 'code',
  match: [/access denied, (?:banned recipient|rejected by recipient)/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: this recipient takes no mail from you',
  why: 'Codes 5.7.505 and 5.7.507: the recipient, or the organisation, has blocked your address or domain.',
  fix: 'Ask the recipient by another way to take you off the block list; on the sending side nothing can be changed.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.507 Access denied, rejected by recipient', '550 5.7.505 Access denied, banned recipient'],
  nearMisses: ['550 5.7.502 Access denied, banned sender'],
});
