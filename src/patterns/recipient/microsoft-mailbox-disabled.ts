import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/microsoft-mailbox-disabled',
  reason: 'mailbox-disabled',
  rank: 'code',
  match: [/STOREDRV.{0,120}(?:account|mailbox) ?disabled/i, /(?:Account|Mailbox)Disabled/],
  speaker: 'microsoft',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '554 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionUnknownUser; Failed to process message',
    '550 5.2.1 STOREDRV.Deliver; mailbox disabled',
  ],
  nearMisses: ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
});
