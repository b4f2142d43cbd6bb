import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-ip-on-block-list',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/your ip has been found on a block list/i],
  speaker: 'microsoft',
  title: "Exchange: your address is on a blocklist that the receiver's Exchange asks",
  fix: 'Look the address up on the common lists (maildoctor check DOMAIN --ip ADDRESS); clean up, have it removed, or ask the receiver which list it is.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.1 Recipient not authorized, your IP has been found on a block list'],
  nearMisses: ['550 5.7.1 Recipient not authorized'],
});
