import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/sohu-address-denied',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/\bIP REJECT ?: ?\S{1,60}/],
  speaker: 'sohu',
  title: 'Sohu Mail: your address is on its list',
  why: 'Too much mail in a short time, forged sender domains, spam or too many unknown recipients: the address is barred for a time.',
  fix: 'Stop what it names, wait, and open the page in the refusal where there is one.',
  source: 'https://mail.sohu.com/',
  samples: ['553 5.7.0 IP REJECT: 192.0.2.1:1528450981:http://mail.sohu.com/'],
  nearMisses: ['553 5.7.0 sender rejected'],
});
