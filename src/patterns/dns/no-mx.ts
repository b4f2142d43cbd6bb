import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/no-mx',
  reason: 'no-mx',
  rank: 'generic',
  literals: [
    'no mx',
    'mx record',
    'no mail exchanger',
    'no a or mx',
    'mx or a',
    'mx host',
    'mail exchanger',
    'no mail server',
  ],
  match: [
    /\bno (?:valid )?mx\b/i,
    /\bmx (?:record|host)s?\b.{0,60}\b(?:not found|missing|could not|unable|invalid|no )/i,
    /(?:could not|cannot|unable to|couldn't) find.{0,40}\bmx\b/i,
    /\b(?:no|invalid|missing) .{0,20}(?:mx or a(?:\/aaaa)?|mx|mail exchanger)/i,
    /\bno mail (?:server|exchanger)/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: ['550 5.4.4 No MX records found for domain', "553 sorry, couldn't find any host named example.test: no mx"],
  nearMisses: ['250 your mx 10 is fine'],
});
