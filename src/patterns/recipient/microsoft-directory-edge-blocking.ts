import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/microsoft-directory-edge-blocking',
  reason: 'user-unknown',
  rank: 'code',
  match: [/5\.4\.1 .{0,330}recipient address(?:es)? rejected ?: access denied/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: no such recipient there',
  why: 'Exchange Online says "Access denied" (5.4.1, AS201806281) when the address is in no directory of the tenant: directory-based edge blocking. A new mailbox or mail-enabled folder may need a day until it is known.',
  fix: 'Check the address with the recipient. If it does exist, their administrator has to look at synchronisation, mail-enabled public folders, or set the accepted domain to internal relay.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.4.1 [user@example.com]: Recipient address rejected: Access denied [DB5EUR01FT031.eop-EUR01.prod.protection.outlook.com]',
    '550 5.4.1 All recipient addresses rejected : Access denied [BN8NAM11FT066.eop-nam02.prod.protection.outlook.com]',
  ],
  nearMisses: ['554 5.7.1 <user@example.com>: Recipient address rejected: Access denied'],
});
