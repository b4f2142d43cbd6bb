import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/sohu-forged-sender',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/sender address rejected: access denied/i],
  provider: 'sohu',
  title: "Sohu Mail: the sender address is Sohu's own, but you are not Sohu",
  source: 'https://mail.sohu.com/',
  samples: [{ text: '554 5.7.1 <user@sohu.com>: Sender address rejected: Access denied', relay: 'mx.sohu.com' }],
  nearMisses: ['554 5.7.1 <user@example.com>: Sender address rejected: Access denied'],
});
