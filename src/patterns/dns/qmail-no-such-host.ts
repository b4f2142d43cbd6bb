import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/qmail-no-such-host',
  reason: 'domain-not-found',
  rank: 'exact',
  literals: ["couldn't find any host named", "couldn't find any host"],
  match: [/Sorry, I couldn't find any host (?:named|by that name)/i],
  only: 'local',
  title: 'The domain of the recipient does not exist',
  why: 'DNS has no such name: the part behind the @ is mistyped, or the domain has been given up.',
  fix: 'Check the spelling: dig +short DOMAIN MX.',
  source: 'https://cr.yp.to/qmail.html',
  samples: ["Sorry, I couldn't find any host named nosuch.example. (#5.1.2)"],
  nearMisses: ["Sorry, I couldn't find any mailbox"],
});
