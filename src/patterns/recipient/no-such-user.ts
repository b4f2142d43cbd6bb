import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/no-such-user',
  reason: 'user-unknown',
  rank: 'generic',
  literals: [
    'unknown',
    'no such',
    'not found',
    'nonexist',
    'non-exist',
    'not known',
    'not recognized',
    'not recognised',
    'could not be found',
  ],
  match: [
    /\b(?:user|recipient|mailbox|mail ?box|address|account|addressee|person|customer|subscriber|local part|login|alias|destination)(?: address| e-?mail| mailbox| name| account| inbox| id)?(?: ?[<"'([]{0,2}[\w.+@*=-]{1,320}[>"')\]]{0,2}:?)?(?:,| is| was|:)? (?:unknown|(?:not |could not be |cannot be |can not be )(?:found|known|recogni[sz]ed|located))\b/i,
    /\b(?:unknown|no such|non-?existent|no matching|not a known) (?:local |e-?mail |virtual |smtp )?(?:user|recipient|mailbox|mail ?box|address|account|addressee|person|customer|subscriber|local part|login|alias|destination)\b/i,
    /\b(?:user|recipient|mailbox|mail ?box|address|account|addressee|person|customer|subscriber|local part|login|alias|destination)(?: address| e-?mail| mailbox| name| account| inbox| id)?(?: ?[<"'([]{0,2}[\w.+@*=-]{1,320}[>"')\]]{0,2}:?)? non-?exist/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: [
    '550 5.1.1 <u@example.com>... User unknown',
    '550 No such user (u@example.com)',
    '550 Requested User Mailbox not found. No such user here.',
    '550 User <u@example.net> unknown',
  ],
  nearMisses: ['550 5.1.8 Sender domain unknown to us', '450 4.7.1 Host not found'],
});
