import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-address-limit',
  reason: 'rate-limited',
  rank: 'code',
  match: [/has exceeded permitted limits within/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: too many IPv6 addresses of one range send at once',
  why: 'Code 5.7.508: many addresses of the same range send within a short time, as spammers do.',
  fix: 'Send from one or a few fixed addresses (smtp_bind_address6), or over IPv4.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.508 Access denied, [2001:db8::1] has exceeded permitted limits within 2001:db8::/64 range'],
  nearMisses: ['550 5.7.705 Access denied, tenant has exceeded threshold'],
});
