import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/microsoft-bare-linefeeds',
  reason: 'malformed',
  rank: 'code',
  match: [/BareLinefeedsAreIllegal/i, /contains bare linefeeds/i],
  speaker: 'microsoft',
  title: 'Exchange: a line of the message ends in a bare line feed',
  fix: 'The program that writes the message must end every line with CR LF (PHP: "\\r\\n"); else hand it to a local MTA by sendmail, which mends that.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA and receiving system does not support BDAT',
  ],
  nearMisses: ['550 5.6.0 invalid header'],
});
