import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/microsoft-banned-by-hand',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/delist@(?:messaging\.)?microsoft\.com/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: your address is banned, and the removal page will not do',
  why: 'Code 5.7.511: the ban was set by hand or again and again, so the self-service page cannot lift it.',
  fix: 'Forward the whole refusal to delist@microsoft.com (or the address that it names), with the sending address and what you did against the spam; an answer takes up to two days.',
  contact: 'delist@microsoft.com',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from this list please forward this message to delist@messaging.microsoft.com. For more information please go to http://go.microsoft.com/fwlink/?LinkId=526653. AS(508)',
  ],
  nearMisses: ['550 5.7.606 Access denied, banned sending IP [192.0.2.1]'],
});
