import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/exim-lowest-mx-is-local',
  reason: 'loop',
  rank: 'exact',
  literals: [
    'lowest numbered mx record points to local host',
    'remote host address is the local host',
    'host is local',
  ],
  match: [/lowest numbered MX record points to local host|remote host address is the local host/i],
  only: 'local',
  blame: 'us',
  title: 'Mail for this domain leads back to this Exim',
  why: 'Its MX record names this host, but the domain is in none of local_domains and relay_to_domains, so no router takes it.',
  fix: 'Debian: dpkg-reconfigure exim4-config (other_hostnames), or add the domain to dc_other_hostnames; else domainlist local_domains = @ : example.com (or relay_to_domains and a route); then exim -qff. exim -bt u@example.com shows the way.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_dnslookup_router.html',
  samples: ['lowest numbered MX record points to local host', 'remote host address is the local host'],
  nearMisses: ['an MX or SRV record indicated no SMTP service'],
});
