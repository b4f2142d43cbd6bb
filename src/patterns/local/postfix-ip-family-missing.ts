import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-ip-family-missing',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'disabling ipv6 name/address support',
    'disabling ipv4 name/address support',
    'postfix ipv6 support is disabled',
    'postfix ipv4 support is disabled',
    'address family not supported',
  ],
  match: [
    /disabling IPv[46] name\/address support|Postfix IPv[46] support is disabled|Address family not supported by protocol/i,
  ],
  only: 'local',
  title: 'This machine has no IPv6 (or no IPv4), though Postfix is told to use it',
  why: 'The kernel has the protocol switched off. Postfix goes on with the other one; only settings that name such addresses fail.',
  fix: 'postconf -e inet_protocols=ipv4; postfix stop; postfix start (a reload is not enough).',
  source: 'https://www.postfix.org/postconf.5.html#inet_protocols',
  samples: ['warning: inet_protocols: disabling IPv6 name/address support: Address family not supported by protocol'],
  nearMisses: ['IPv6 address'],
});
