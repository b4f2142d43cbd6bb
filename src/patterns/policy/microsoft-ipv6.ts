import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/microsoft-ipv6',
  reason: 'policy-generic',
  rank: 'code',
  match: [/does not accept email over ipv6/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: this domain takes no mail over IPv6',
  fix: 'Send to it over IPv4: in main.cf smtp_address_preference = ipv4.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.510 Access denied, example.com does not accept email over IPv6'],
  nearMisses: ['550 5.7.508 Access denied, [2001:db8::1] has exceeded permitted limits within 2001:db8::/64 range'],
});
