import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/tencent-no-such-mailbox',
  reason: 'user-unknown',
  rank: 'code',
  match: [/mailbox not found/i, /(?:recipient|user) (?:is |does )?not exist/i],
  provider: 'tencent',
  title: 'QQ Mail: no such mailbox',
  why: 'No such QQ number or name, or its owner never turned the mailbox on.',
  source: 'https://service.mail.qq.com/detail/122',
  samples: [
    {
      text: '550 Mailbox not found. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728',
      relay: 'mx1.qq.com',
    },
  ],
  nearMisses: ['550 Mailbox not found'],
});
