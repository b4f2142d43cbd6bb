import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-daily-limit',
  reason: 'rate-limited',
  rank: 'code',
  match: [/reached your daily limit/i, /submission ?quota ?exceeded/i],
  speaker: 'microsoft',
  title: 'Microsoft: your mailbox has sent all it may send today',
  why: 'Code 5.1.90 or 5.2.2: a mailbox may send to 10,000 recipients a day, trial tenants and Outlook.com accounts to far fewer.',
  fix: 'Wait 24 hours; send bulk mail through a service made for it.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
    '550 5.2.2 Submission quota exceeded',
  ],
  nearMisses: ['552 5.2.2 mailbox quota exceeded'],
});
