import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/haraka-no-such-domain',
  reason: 'domain-not-found',
  rank: 'exact',
  match: [/^No Such Domain: \S|\bMX lookup failed\b.{0,60}\b(?:ENOTFOUND|NXDOMAIN)\b/i],
  only: 'local',
  title: 'The domain of the recipient does not exist',
  why: 'DNS has no such name: the part behind the @ is mistyped, or the domain has been given up.',
  fix: 'Check the spelling: dig +short DOMAIN MX.',
  source: 'https://github.com/haraka/Haraka/blob/master/outbound/hmail.js',
  samples: ['No Such Domain: nosuchdomain.example', 'Domain nosuchdomain.example MX lookup failed: queryMx ENOTFOUND'],
  nearMisses: ['MX lookup failed with: queryMx ESERVFAIL servfail.example'],
});
