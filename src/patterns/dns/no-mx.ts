import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/dns/no-mx',
  reason: 'no-mx',
  rank: 'generic',
  match: [
    wording`\bno (?:valid )?mx\b`,
    wording`\bmx (?:record|host)s?\b.{0,60}\b(?:not found|missing|could not|unable|invalid|no )`,
    wording`(?:could not|cannot|unable to|couldn't) find.{0,40}\bmx\b`,
    wording`\b(?:no|invalid|missing) .{0,20}(?:mx or a(?:\/aaaa)?|mx|mail exchanger)`,
    wording`\bno mail (?:server|exchanger|hosts? for)`,
    wording`\bno route (?:for|to) (?:current request|the domain|domain)`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: ['550 5.4.4 No MX records found for domain', "553 sorry, couldn't find any host named example.test: no mx"],
  nearMisses: ['250 your mx 10 is fine'],
});
