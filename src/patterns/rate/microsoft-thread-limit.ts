import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/microsoft-thread-limit',
  reason: 'rate-limited',
  rank: 'code',
  match: [
    /recipient thread limit exceeded/i,
    /STOREDRV\.Deliver; (?:dynamic )?(?:database|mailbox) .{0,60}(?:throttl|limit)/i,
  ],
  speaker: 'microsoft',
  blame: 'them',
  title: 'Exchange: this mailbox gets too much at once',
  why: 'The store takes only a few messages for one mailbox at a time; the rest wait.',
  fix: 'Nothing: it is tried again. Where it lasts, spread your mail to this recipient.',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded'],
  nearMisses: [
    '421 4.3.2 The maximum number of concurrent connections has exceeded a limit, closing transmission channel',
  ],
});
