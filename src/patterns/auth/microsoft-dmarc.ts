import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/microsoft-dmarc',
  reason: 'dmarc',
  rank: 'code',
  match: [/does not pass dmarc verification/i],
  speaker: 'microsoft',
  title: 'Microsoft: refused by the DMARC policy of the From domain',
  why: 'Code 5.7.509: neither SPF nor DKIM passed for the domain in the From header, and that domain publishes p=reject.',
  fix: 'Send through a server that signs with DKIM for the From domain (d= that domain), or use a From address of your own domain. A mailing list must rewrite From.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.7.509 Access denied, sending domain [EXAMPLE.COM] does not pass DMARC verification and has a DMARC policy of reject. [DB3PEPF0000885D.eurprd02.prod.outlook.com 2024-06-24T08:58:06.389Z 08DC93087F48F48A]',
  ],
  nearMisses: [
    '550 5.7.515 Access denied, sending domain example.com does not meet the required authentication level.',
  ],
});
