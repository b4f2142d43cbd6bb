import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/tencent-suspected-spam',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/suspected spam (?:ip|sender)/i, /suspected spam\b.{0,80}qq\.com/i],
  speaker: 'tencent',
  title: 'QQ Mail: your address or domain sends what it takes for spam',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: [
    '550 Suspected spam ip. https://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1001468',
    '550 Suspected spam sender',
  ],
  nearMisses: ['550 suspected virus'],
});
