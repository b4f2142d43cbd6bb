import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/tencent-connection-denied',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\bconnection denied/i],
  provider: 'tencent',
  title: 'QQ Mail: it takes no connection from your address',
  why: 'The address is on the list that Tencent keeps, for spam or as a range meant for homes.',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: ['550 Connection denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000724'],
  nearMisses: ['550 5.7.1 SMTP connection was denied by policy'],
});
