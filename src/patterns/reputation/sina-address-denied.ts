import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/sina-address-denied',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/antispam\.sina\.com(?:\.cn)?/i],
  speaker: 'sina',
  title: 'Sina Mail: your address is on its list',
  fix: 'Open the link in the refusal: it tells the reason and takes the request.',
  contact: 'mailmaster@staff.sina.com.cn',
  source: 'https://help.sina.com.cn/',
  samples: ['554 Please visit http://antispam.sina.com.cn/denyip.php?IP=192.0.2.1 (#5.7.1)'],
  nearMisses: ['554 Please visit http://antispam.example.com/denyip.php?IP=192.0.2.1'],
});
