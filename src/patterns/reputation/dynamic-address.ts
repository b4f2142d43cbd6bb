import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/dynamic-address',
  reason: 'dynamic-address',
  rank: 'generic',
  match: [
    wording`\bdynamic(?:ally)?\b.{0,60}\b(?:ips?|address|host|allocat\w{1,5}|assign\w{1,4}|pool|range|dns|rdns)`,
    wording`\b(?:ip|address|host|client)s?\b.{0,40}\b(?:dynamic|dial-?up|residential)\b`,
    wording`\bdial-?up\b`,
    wording`\b(?:x|a|v)?dsl\b.{0,40}(?:ip|address|host|pool)`,
    wording`\buse (?:the )?(?:smtp|mail|outgoing|relay) (?:server|relay|host) (?:of|at|from) (?:your|the) (?:isp|service provider|provider)`,
    wording`\buse your (?:isp|provider)`,
    wording`\bmay not be mail exchanger`,
    wording`\bdirect-to-mx|\bbypassing service provider`,
    wording`\bnot authori[sz]ed to send e-?mail directly`,
    wording`\bgeneric (?:reverse|host|rdns|ptr|dns)`,
  ],
  source: 'https://www.spamhaus.org/blocklists/policy-blocklist/',
  samples: [
    '550 5.7.0 <u@example.jp>... Please use the smtp server of your ISP.',
    '554 5.7.1 Client host rejected: dynamic IP address range',
    "554 5.7.1 reject: Client host bypassing service provider's mail relay: host.example.com",
  ],
  nearMisses: ['550 our dynamic team refuses'],
});
