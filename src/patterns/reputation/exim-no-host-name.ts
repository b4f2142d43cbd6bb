import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/exim-no-host-name',
  reason: 'rdns-missing',
  rank: 'exact',
  literals: ['no host name found for ip address'],
  match: [/no host name found for IP address/i],
  only: 'local',
  blame: 'them',
  title: 'A client has no name (PTR record)',
  why: 'A remark of Exim on a client: its PTR record is missing.',
  fix: 'Nothing to do; the owner of the address has to publish a PTR record.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-main_configuration.html',
  samples: ['no host name found for IP address 192.0.2.9'],
  nearMisses: ['no host found'],
});
