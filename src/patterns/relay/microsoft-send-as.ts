import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/microsoft-send-as',
  reason: 'sender-not-owned',
  rank: 'code',
  match: [/permissions to send (?:as|on behalf of) this sender/i, /SendAsDenied/i],
  speaker: 'microsoft',
  title: 'Exchange: this account may not send with that From address',
  fix: "Make the From address the account's own, or have an administrator grant 'Send as' for it.",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    '554 5.2.252 SendAsDenied; user@example.com not allowed to send as other@example.com; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
  ],
  nearMisses: ['530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM'],
});
