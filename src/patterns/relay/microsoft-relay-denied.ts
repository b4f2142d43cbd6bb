import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/microsoft-relay-denied',
  reason: 'relay-denied',
  rank: 'code',
  match: [/TenantAttribution/i, /relay recipient in non-accepted domain/i],
  speaker: 'microsoft',
  title: 'Exchange: it does not take your mail for others',
  why: 'Code 5.7.64 or 5.7.54: the address or certificate that you connect with matches no connector of the tenant, and the recipient is none of its own.',
  fix: "Correct the inbound connector (the sending address or the certificate's name), or sign in on port 587.",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.64 TenantAttribution; Relay Access Denied [VE1EUR03FT048.eop-EUR03.prod.protection.outlook.com]',
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
  ],
  nearMisses: ['550 5.4.1 Recipient address rejected: Access denied'],
});
