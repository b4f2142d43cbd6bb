import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/microsoft-anonymous-mail',
  reason: 'smtp-auth-required',
  rank: 'code',
  match: [/not authenticated to send anonymous mail/i],
  speaker: 'microsoft',
  title: 'Exchange: it takes mail from you only after you sign in',
  why: 'Codes 5.7.57 and 5.7.1: this connector accepts no mail from strangers. Seen by outsiders, it means that the receiver has its inbound connector wrong.',
  fix: 'For your own mailbox: sign in on port 587 with STARTTLS. Writing to another organisation: their administrator has to let anonymous senders in on the Internet-facing connector.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM [AM6PR0732BE0065.eurprd07.prod.outlook.com]',
  ],
  nearMisses: ['535 5.7.3 Authentication unsuccessful'],
});
