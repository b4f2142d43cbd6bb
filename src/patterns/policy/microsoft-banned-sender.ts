import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/microsoft-banned-sender',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/access denied, (?:banned sender|spam abuse detected)/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: the sending account is banned for spam',
  why: 'Codes 5.7.501 to 5.7.503: spam was seen from this account, which is most often a hijacked one.',
  fix: "Change the account's password, remove strange inbox rules and forwarding, then ask Microsoft's support to release it.",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.502 Access denied, banned sender', '550 5.7.501 Access denied, spam abuse detected'],
  nearMisses: ['550 5.7.505 Access denied, banned recipient'],
});
