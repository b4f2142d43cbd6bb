import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/tencent-frequency-limited',
  reason: 'rate-limited',
  rank: 'code',
  match: [/\b(?:domain|sender|ip|connection|send mail|mail) ?frequency limited/i],
  speaker: 'tencent',
  title: 'QQ Mail: more mail than it takes from this address, domain or sender',
  why: 'QQ counts by minute, hour and day for the sending address, the sender domain and the sender; the limits are secret, and low for those it does not know. The 550 in front is meant as "later".',
  fix: 'Send less at a time to qq.com, foxmail.com and domains hosted there (a transport of its own with default_destination_rate_delay), warm up slowly, publish SPF and DKIM.',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: [
    '550 Ip frequency limited [V2VkIEFwciAg Blocked IP 192.0.2.22]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
    '550 Domain frequency limited. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000722',
  ],
  nearMisses: ['450 4.7.1 frequency of your mail is too high'],
});
