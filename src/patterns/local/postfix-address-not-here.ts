import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-address-not-here',
  reason: 'local-config',
  rank: 'exact',
  literals: ['cannot assign requested address', 'eaddrnotavail'],
  match: [/\bbind \S{1,80}(?: port \S{1,20})?: Cannot assign requested address/i],
  only: 'local',
  title: 'Postfix is told to use an address that this host does not have',
  why: 'inet_interfaces, smtp_bind_address or an address in master.cf is not on any interface (yet): mistyped, moved, or the network comes up later than Postfix.',
  fix: 'ip addr; then correct it: postconf -n | grep -E "inet_interfaces|bind_address"; grep -n inet /etc/postfix/master.cf. For boot order: systemctl edit postfix with After=network-online.target.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/inet_listen.c',
  samples: [
    'fatal: bind 192.0.2.1 port 25: Cannot assign requested address',
    'warning: smtp_connect_addr: bind 203.0.113.5: Cannot assign requested address',
  ],
  nearMisses: ['fatal: bind 0.0.0.0 port 25: Address already in use'],
});
