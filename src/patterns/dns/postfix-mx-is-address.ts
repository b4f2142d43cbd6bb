import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/postfix-mx-is-address',
  reason: 'no-mx',
  rank: 'exact',
  literals: [
    'numeric domain name in resource data',
    'malformed domain name in resource data',
    'name server loop',
    'invalid host or domain name',
  ],
  match: [
    /(?:numeric|malformed) domain name in resource data of \w{1,8} record|Name server loop for|Name service error for \S{1,255}: invalid host or domain name/i,
  ],
  only: 'local',
  blame: 'them',
  title: 'The DNS record of that domain is not written as it must be',
  why: 'An MX record must name a host; this one holds an address, characters that no name has, or a name that points at itself.',
  fix: 'The owner of the domain has to correct it, such as: DOMAIN. IN MX 10 mail.DOMAIN. If it is in your own transport or relayhost, correct it there.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/dns/dns_lookup.c',
  samples: [
    'warning: numeric domain name in resource data of MX record for example.net: 192.0.2.1',
    'warning: malformed domain name in resource data of MX record for example.net: *',
    'Name service error for -x.example.net: invalid host or domain name',
  ],
  nearMisses: ['Host or domain name not found'],
});
