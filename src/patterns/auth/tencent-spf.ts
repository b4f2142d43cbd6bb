import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/tencent-spf',
  reason: 'spf',
  rank: 'code',
  match: [/spf check failed/i],
  provider: 'tencent',
  title: 'QQ Mail: your SPF record does not allow this address',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: [
    {
      text: '550 SPF check failed. http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508&&id=16',
      relay: 'mx3.qq.com',
    },
  ],
  nearMisses: ['550 SPF check failed'],
});
