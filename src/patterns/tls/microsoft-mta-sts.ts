import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/microsoft-mta-sts',
  reason: 'mta-sts',
  rank: 'code',
  match: [/failed mta-sts validation/i],
  speaker: 'microsoft',
  title: 'Exchange: the receiving domain breaks its own MTA-STS policy',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ["550 5.4.8 MX hosts of 'example.com' failed MTA-STS validation."],
  nearMisses: ['550 5.7.323 tlsa-invalid: The domain failed DANE validation.'],
});
