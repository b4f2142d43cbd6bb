import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/microsoft-tenant-block-list',
  reason: 'policy-generic',
  rank: 'code',
  match: [/tenant allow\s?\/? ?block list/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: your own organisation blocks this recipient',
  fix: 'An administrator removes the address from the Tenant Allow/Block List in Defender.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    "550 5.7.703 Your message can't be delivered because messages to user@example.com are blocked by your organization using Tenant Allow Block List.",
  ],
  nearMisses: ['550 5.7.513 blocked using Customer Block list'],
});
