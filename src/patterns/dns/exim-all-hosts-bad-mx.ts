import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/exim-all-hosts-bad-mx',
  reason: 'no-mx',
  rank: 'exact',
  match: [/all relevant MX records point to non-existent hosts/i, /no IP address found for host/i],
  why: 'The domain has MX records, but none of the hosts that they name has an address.',
  fix: 'Its owner has to correct the MX records, or the A records of their hosts: dig +short DOMAIN MX.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html',
  samples: ['all relevant MX records point to non-existent hosts'],
  nearMisses: ['lowest numbered MX record points to local host'],
});
