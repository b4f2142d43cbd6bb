import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/address-does-not-exist',
  reason: 'user-unknown',
  rank: 'generic',
  literals: ['exist'],
  match: [
    /\b(?:user|recipient|mailbox|mail ?box|address|account|addressee|person|customer|subscriber|local part|login|alias|destination)(?: address| e-?mail| mailbox| name| account| inbox| id)?(?: ?[<"'([]{0,2}[\w.+@*=-]{1,320}[>"')\]]{0,2}:?)?.{0,60} (?:does(?: not|n.?t)|do(?: not|n.?t)|did(?: not|n.?t)|not) (?:appear to )?exist/i,
  ],
  source: 'https://support.google.com/mail/answer/6596',
  samples: ['550 5.1.1 Mailbox <u@example.com> does not exist', '551 5.1.1 user does not exist'],
  nearMisses: ['553 5.1.8 Domain of sender does not exist'],
});
