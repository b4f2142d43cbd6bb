import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/qmail-lookup-failed',
  reason: 'dns-temporary',
  rank: 'exact',
  literals: ['cname lookup failed temporarily', 'lookup failed temporarily'],
  match: [/(?:CNAME|MX|A) lookup failed temporarily|couldn't find any host named .{0,200}\(#4\.1\.2\)/i],
  only: 'local',
  title: 'DNS gave no answer for that domain (qmail)',
  why: 'The question timed out, ended in SERVFAIL, or the answer is longer than 512 bytes, which an unpatched qmail cannot read.',
  fix: 'dig DOMAIN ANY; run a caching resolver on this host (nameserver 127.0.0.1); apply the oversize DNS patch or use netqmail/notqmail.',
  source: 'https://cr.yp.to/qmail.html',
  samples: ['CNAME lookup failed temporarily. (#4.4.3)'],
  nearMisses: ['lookup of the name'],
});
