import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-traffic-not-accepted',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/traffic not accepted from this ip/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: mail of a new tenant comes from an address with a bad name',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750',
  samples: [
    '550 5.7.708 Access denied, traffic not accepted from this IP. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653',
  ],
  nearMisses: ['550 5.7.705 Access denied, tenant has exceeded threshold.'],
});
