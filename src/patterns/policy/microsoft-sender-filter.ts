import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/microsoft-sender-filter',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/SenderFilterConfig/i],
  speaker: 'microsoft',
  blame: 'them',
  title: "Exchange: your sender address is on the receiver's own list",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ["550 5.1.0 Sender denied as sender's email address is on SenderFilterConfig list"],
  nearMisses: ['550 5.7.1 Sender ID (PRA) Not Permitted'],
});
