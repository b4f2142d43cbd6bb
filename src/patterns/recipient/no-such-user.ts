import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/no-such-user',
  reason: 'user-unknown',
  rank: 'generic',
  literals: [
    'user unknown',
    'unknown user',
    'no such user',
    'no such recipient',
    'unknown recipient',
    'recipient unknown',
    'no such mailbox',
    'user not found',
    'mailbox not found',
    'recipient not found',
    'user is unknown',
    'unknown address',
  ],
  match: [
    /\b(?:user|recipient|mailbox|address)(?: <[^>]{0,320}>)?(?: is|,)? (?:unknown|not found)\b/i,
    /\b(?:unknown|no such) (?:user|recipient|mailbox|address|person|account)\b/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: ['550 5.1.1 <u@example.com>... User unknown', '550 No such user (u@example.com)'],
  nearMisses: ['550 5.1.1 Sender unknown to us'],
});
