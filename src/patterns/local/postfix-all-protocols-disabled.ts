import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-all-protocols-disabled',
  reason: 'local-config',
  rank: 'exact',
  literals: ['all network protocols are disabled'],
  match: [/all network protocols are disabled/i],
  only: 'local',
  title: 'Postfix is told to use neither IPv4 nor IPv6',
  why: 'inet_protocols is empty or names only what this machine lacks: nothing can be sent or received over the network.',
  fix: 'postconf -e inet_protocols=all (or ipv4); postfix stop; postfix start.',
  source: 'https://www.postfix.org/postconf.5.html#inet_protocols',
  samples: [
    'warning: skipping inet_interfaces setting - all network protocols are disabled',
    'all network protocols are disabled',
  ],
  nearMisses: ['a protocol is disabled'],
});
