import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/recipient-rejected',
  reason: 'user-unknown',
  rank: 'vague',
  literals: [
    'recipient rejected',
    'address rejected',
    'recipient refused',
    'recipient not accepted',
    'recipient not allowed',
    'recipient address not accepted',
    'rejected recipient',
    'recipient denied',
    'rcpt to not accepted',
    'no valid recipients',
    'recipient unavailable',
    'recipient address was rejected',
  ],
  match: [
    /\brecipient (?:address )?(?:was )?(?:rejected|refused|not accepted|denied|unavailable)/i,
    /(?<!sender|helo|client|from)(?:^|[\s:#0-9.>])(?:address|recipients?) rejected/i,
    /\brejected recipient/i,
    /\bno valid recipients/i,
  ],
  title: 'The recipient is refused',
  why: 'The server refuses this recipient and says no more; most often because there is no such mailbox.',
  source: 'https://www.postfix.org/postconf.5.html#reject_unlisted_recipient',
  samples: ['550 <u@example.com> recipient rejected', '550 #5.1.0 Address rejected.'],
  nearMisses: ['550 5.1.8 Sender address rejected'],
});
