import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/size/microsoft-recipient-size-limit',
  reason: 'message-too-large',
  rank: 'code',
  match: [/RESOLVER\.RST\.(?:Recip|Send)SizeLimit/i, /message too large for this (?:recipient|sender)/i],
  speaker: 'microsoft',
  title: 'Exchange: larger than this mailbox may send or take',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    '550 5.2.3 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender',
  ],
  nearMisses: ['550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
});
