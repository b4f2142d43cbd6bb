import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-server-busy',
  reason: 'rate-limited',
  rank: 'code',
  match: [/server busy\. please try again later/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: slowed down, since your address is new or suspicious to it',
  why: 'Code 4.7.500 and its neighbours: Exchange Online throttles addresses that suddenly send more than before. It is no outage.',
  fix: 'Let the queue retry, send less at once, and raise the volume over days. Check that the address has PTR, SPF, DKIM.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS77712344) [VE1EUR03FT048.eop-EUR03.prod.protection.outlook.com]',
    '451 4.7.501 Server busy. Please try again later from [192.0.2.1]. (AS780090)',
  ],
  nearMisses: ['451 4.7.0 Temporary server error. Please try again later. PRX4'],
});
