import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/no-route-to-host',
  reason: 'unreachable',
  rank: 'generic',
  match: [
    wording`\bno route to host\b`,
    wording`\b(?:network|host) (?:is )?(?:unreachable|down)\b`,
    wording`\bE(?:HOST|NET)UNREACH\b`,
  ],
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: [
    'connect to mx.example.com[2001:db8::26]:25: Network is unreachable',
    'mx.example.com[192.0.2.2]:25: No route to host',
  ],
  nearMisses: ['550 5.4.4 domain is not reachable'],
});
