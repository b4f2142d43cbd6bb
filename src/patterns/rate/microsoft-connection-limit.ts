import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-connection-limit',
  reason: 'too-many-connections',
  rank: 'code',
  match: [
    /concurrent (?:server )?connections (?:has|have|limit|limits|exceeded)/i,
    /number of concurrent (?:server )?connections/i,
  ],
  speaker: 'microsoft',
  title: 'Exchange: too many connections from you at once',
  fix: 'Lower the number at once: in main.cf smtp_destination_concurrency_limit, or slow that transport down.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
    '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information.',
  ],
  nearMisses: ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
});
