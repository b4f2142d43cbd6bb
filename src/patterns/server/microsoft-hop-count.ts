import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/microsoft-hop-count',
  reason: 'loop',
  rank: 'code',
  match: [/hop count exceeded.{0,40}ATTR\d/i, /looping ?target/i],
  speaker: 'microsoft',
  title: 'Exchange: the message goes round in circles',
  why: 'Two systems hand the message to each other: mostly a domain set to internal relay whose mailbox is on neither side, or two forwarding rules.',
  fix: "The receiving organisation has to look at its accepted domain's type, its connectors and forwarding rules; where you forward into it, end that forwarding.",
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: [
    '554 5.4.14 Hop count exceeded - possible mail loop ATTR34',
    '550 5.2.14 RESOLVER.FWD.LoopingTarget; forwarding to an invalid or looping target recipient',
  ],
  nearMisses: ['554 5.4.6 too many hops'],
});
