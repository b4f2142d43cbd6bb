import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-interface-name-not-found',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'config variable inet_interfaces',
    'config variable ',
    'no local interface found',
    'no valid ip address found',
    'could not find any active network interfaces',
  ],
  match: [
    /config variable \S{1,60}: host not found: |parameter \S{1,60}: no local interface found for|no valid IP address found: |could not find any active network interfaces/i,
  ],
  only: 'local',
  title: 'An address in inet_interfaces is none of this host',
  why: 'inet_interfaces (or proxy_interfaces, smtp_bind_address) names an address or host that this machine does not have, or that cannot be looked up; often ::1 in a container without IPv6, or a name that /etc/hosts lacks at boot.',
  fix: 'ip addr shows what there is. postconf -e inet_interfaces=all (or 127.0.0.1), postconf -e inet_protocols=ipv4 where there is no IPv6; then postfix stop; postfix start.',
  source: 'https://www.postfix.org/postconf.5.html#inet_interfaces',
  samples: [
    'fatal: parameter inet_interfaces: no local interface found for ::1',
    'fatal: config variable inet_interfaces: host not found: localhost',
  ],
  nearMisses: ['host not found'],
});
