import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/address-does-not-exist',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\b{mailbox}{named}.{0,60} (?:does(?: {not}|n.?t)|do(?: not|n.?t)|did(?: not|n.?t)|{not}|no) (?:appear to |seem to )?exists?\b`,
    wording`{address}:? ?(?:\w{1,12} ){0,2}(?:does(?: {not}|n.?t)|not|no longer) exists?\b`,
    wording`\bspectator does not exist`,
  ],
  source: 'https://support.google.com/mail/answer/6596',
  samples: [
    '550 5.1.1 Mailbox <u@example.com> does not exist',
    '551 5.1.1 user does not exist',
    '450 user path no exist',
    '550 u@example.com:user not exist',
  ],
  nearMisses: ['553 5.1.8 Domain of sender does not exist'],
});
