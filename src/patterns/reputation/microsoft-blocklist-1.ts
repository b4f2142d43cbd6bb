import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-blocklist-1',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/blocked using block ?list [123]\b/i, /\bFBLW\d{2}\b/],
  speaker: 'microsoft',
  title: 'Microsoft 365: refused by a blocklist that it asks',
  why: '"Blocklist 1" is a list that Microsoft asks (Spamhaus for the most part); "Blocklist 2" and "3" are its own.',
  fix: 'Look the address up at https://check.spamhaus.org/ first; where it is clean, use https://sender.office.com/.',
  contact: 'https://sender.office.com/',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Blocklist 1; To request removal from this list please forward this message to postmaster',
    '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using FBLW15; To request removal from this list please forward this message to delist@frontbridge.com',
  ],
  nearMisses: ['554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org'],
});
