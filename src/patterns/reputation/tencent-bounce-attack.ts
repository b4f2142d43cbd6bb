import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/tencent-bounce-attack',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/suspected bounce attacks/i],
  speaker: 'tencent',
  title: 'QQ Mail: too many bounces come from you',
  why: 'Your server sends bounces (empty sender) for mail that others forged.',
  fix: 'Refuse unknown recipients during the SMTP session instead of bouncing them later: in main.cf local_recipient_maps and relay_recipient_maps must be set.',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: ['550 Suspected bounce attacks. https://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1000731'],
  nearMisses: ['550 Suspected spam ip'],
});
