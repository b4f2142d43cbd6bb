import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-bad-helo',
  reason: 'helo-rejected',
  rank: 'code',
  match: [/access denied, bad helo/i],
  speaker: 'microsoft',
  title: "Microsoft 365: your server says Microsoft's name, or none, in HELO",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.506 Access Denied, Bad HELO'],
  nearMisses: ['550 5.7.507 Access denied, rejected by recipient'],
});
