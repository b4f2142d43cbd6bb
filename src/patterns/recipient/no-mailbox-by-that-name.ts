import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/no-mailbox-by-that-name',
  reason: 'user-unknown',
  rank: 'generic',
  literals: ['no mailbox', 'no one', 'nobody', 'no user', 'no account', 'no recipient'],
  match: [
    /\bno (?:mailbox|user|account|recipient)s? (?:here |exists? )?(?:by|with|under|at|of|for) (?:that|this|the given) (?:name|address|e-?mail)/i,
    /\b(?:no ?one|nobody) (?:here )?(?:by|with|at|of) (?:that|this) (?:name|address)/i,
  ],
  source: 'https://cr.yp.to/qmail.html',
  samples: ['553 sorry, no mailbox here by that name. (#5.1.1)', '550 5.1.1 Sorry, no mailbox here by that name.'],
  nearMisses: ['550 no mail from here'],
});
