import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/quota/microsoft-mailbox-full',
  reason: 'mailbox-full',
  rank: 'code',
  match: [
    /STOREDRV.{0,160}quota ?exceeded/i,
    /STOREDRV.{0,60}mailbox (?:is )?full/i,
    /MapiExceptionShutoffQuotaExceeded/i,
  ],
  speaker: 'microsoft',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; Failed to process message due to a permanent exception',
    '552 5.2.2 STOREDRV.Deliver; mailbox full. The following information should help identify the cause',
  ],
  nearMisses: ['550 5.2.2 Submission quota exceeded'],
});
