import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/exim-lookup-did-not-complete',
  reason: 'dns-temporary',
  rank: 'exact',
  literals: [
    'host lookup did not complete',
    'lookup of host',
    'did not complete',
    'dns lookup',
    'all host address lookups',
  ],
  match: [
    /host lookup did not complete|host lookup for \S{1,255} did not complete|lookup of host "[^"]{1,255}" failed in|all host address lookups.{0,40} failed(?: temporarily)?/i,
  ],
  only: 'local',
  title: 'DNS gave no answer for the domain or its mail host',
  why: 'The question timed out or ended in SERVFAIL: their name servers are down or their DNSSEC is broken, or your own resolver fails.',
  fix: 'dig DOMAIN MX; if it fails for every domain, mend /etc/resolv.conf; if for this one, dig +cd DOMAIN MX tells whether DNSSEC is to blame. It is retried by itself.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html',
  samples: [
    'host lookup did not complete',
    'lookup of host "mx.example.net" failed in dnslookup router',
    'host lookup for mx.example.net did not complete (DNS timeout?)',
  ],
  nearMisses: ['all relevant MX records point to non-existent hosts'],
});
