import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/rate/too-many-connections',
  reason: 'too-many-connections',
  rank: 'generic',
  match: [
    wording`\btoo many (?:\w{1,14} ){0,2}(?:connections?|sessions?|processes|clients)(?! attempts)`,
    wording`\b(?:concurrent|simultaneous|parallel|number of|max\w{0,4}|open) (?:smtp |client |inbound )?(?:connections?|sessions)\b`,
    wording`\bconnections? (?:count )?limit\b`,
    wording`\boutbound thread limit`,
    wording`\btrop de connexions`,
    wording`\bzu viele (?:gleichzeitige )?verbindungen`,
    /连接.{0,8}(?:过多|超过|太多|频率|限制)/,
  ],
  source: 'https://www.postfix.org/postconf.5.html#smtpd_client_connection_count_limit',
  samples: [
    '421 4.7.0 out.example.com Error: too many connections from 192.0.2.1',
    '450 4.7.1 Too many connections from your IP',
    '421 Trop de connexions, veuillez verifier votre configuration.',
  ],
  nearMisses: ['452 4.5.3 Too many recipients'],
});
