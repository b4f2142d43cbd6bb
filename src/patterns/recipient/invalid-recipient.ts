import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/invalid-recipient',
  reason: 'user-unknown',
  rank: 'generic',
  literals: ['invalid', 'not a valid', 'not valid', 'bad destination', 'marked as'],
  match: [
    /\b(?:invalid|not a valid|bad) (?:destination |final |local |e-?mail |smtp )?(?:recipient|mailbox|user|destination mailbox|destination address)\b/i,
    /\b(?:recipient|mailbox|user)(?: e-?mail)?(?: address| e-?mail| mailbox| name| account| inbox| id)?(?: ?[<"'([]{0,2}[\w.+@*=-]{1,320}[>"')\]]{0,2}:?)? (?:is |was )?(?:marked as )?(?:invalid|not (?:a )?valid)\b/i,
    /\b(?:e-?mail )?address (?:is )?(?:no longer valid|marked as invalid)/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463',
  samples: [
    '550 Invalid recipient <u@example.com>',
    '550 5.7.1 <u@example.com>: Recipient address rejected: User email address is marked as invalid.',
  ],
  nearMisses: ['501 5.1.0 Invalid Sender'],
});
