import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/microsoft-spf',
  reason: 'spf',
  rank: 'code',
  match: [/because of sender policy framework violation/i],
  speaker: 'microsoft',
  title: 'Exchange: your SPF record does not allow this address',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.23 The message was rejected because of Sender Policy Framework violation'],
  nearMisses: ['550 5.7.1 message rejected because of policy violation'],
});
