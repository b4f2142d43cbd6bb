import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/no-mailbox-by-that-name',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\bno (?:mail-?box(?:es)?|users?|accounts?|recipients?|address|person)s? (?:here |exists? |available |found |by |with |under |at |of |for ){1,3}(?:(?:that|this|the given) (?:name|address|e-?mail|user)|this|it|you)\b`,
    wording`\bno (?:mail[ -]?box|account|user)(?: here)?(?: by .{0,20}name|(?: was)? found| available|\"|\.?$)`,
    wording`\b(?:no ?one|nobody) (?:here )?(?:by|with|at|of) (?:that|this) (?:\w{1,8} )?(?:name|address)`,
    wording`\b(?:can't|cannot|could not|couldn't|can not|unable to) (?:find|locate|accept|identify) (?:alias )?(?:the |this |that |your )?(?:user(?:'s)?|recipients?|mailbox|account|address|alias)\b`,
    wording`\buser have no mail`,
    wording`\bblank mailhost\b`,
    wording`\bno mailbox\b`,
  ],
  source: 'https://cr.yp.to/qmail.html',
  samples: [
    '553 sorry, no mailbox here by that name. (#5.1.1)',
    '550 5.1.1 Sorry, no mailbox here by that name.',
    "local: Sorry, can't find user's mailbox. (#5.1.1)",
    '550 no mail box available for this user',
    '550 there is no one at this address',
  ],
  nearMisses: ['550 no mail from here'],
});
