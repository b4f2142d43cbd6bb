import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-recipient-hourly-limit',
  reason: 'rate-limited',
  rank: 'code',
  match: [
    /(?:limit|number) (?:for|of) (?:the number of )?messages they can receive/i,
    /RcptThrottleLimitExceeded|ThrottleLimitExceeded/i,
    /receiving messages per hour/i,
  ],
  speaker: 'microsoft',
  title: 'Microsoft 365: this mailbox has had its fill for the hour',
  why: 'Codes 5.2.121 and 5.2.122: a mailbox takes 3,600 messages an hour, and about a third of that from one sender.',
  fix: 'Slow down; send notices that come by the hundred as one digest.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-5-2-121-5-2-122-in-exchange-online',
  samples: [
    '550 5.2.121 The recipient has exceeded their limit for the number of messages they can receive per hour from a specific sender',
  ],
  nearMisses: ['550 5.2.2 Submission quota exceeded'],
});
