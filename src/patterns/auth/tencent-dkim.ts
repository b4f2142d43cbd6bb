import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/tencent-dkim',
  reason: 'dkim',
  rank: 'code',
  match: [/dkim check failed/i],
  provider: 'tencent',
  title: 'QQ Mail: the DKIM signature does not verify',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: [
    {
      text: '550 DKIM check failed. https://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001507&&id=16',
      relay: 'mx3.qq.com',
    },
  ],
  nearMisses: ['550 DKIM check failed'],
});
