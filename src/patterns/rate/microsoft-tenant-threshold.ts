import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-tenant-threshold',
  reason: 'rate-limited',
  rank: 'code',
  match: [/(?:tenant|organization) has exceeded (?:the )?threshold/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: your whole organisation may not send for now',
  why: 'Code 5.7.705: too much spam or bulk mail left the tenant, mostly through one hijacked account or connector.',
  fix: 'Find the account or connector in the outbound spam report, close it, then have support lift the block.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-7-700-through-5-7-750',
  samples: ['550 5.7.705 Access denied, tenant has exceeded threshold.'],
  nearMisses: ['550 5.7.708 Access denied, traffic not accepted from this IP.'],
});
