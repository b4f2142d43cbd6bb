import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/postfix-host-not-found',
  reason: 'domain-not-found',
  rank: 'exact',
  match: [
    /Name service error for name=\S{1,255} type=\w{1,10}: Host not found(?!, try again)/i,
    /Name service error for name=\S{1,255} type=\w{1,10}: (?:Host found but no data record|Malformed or unexpected name server reply)/i,
  ],
  why: 'DNS answers that the name has no address: either the domain of the recipient does not exist, or its MX record names a host that does not.',
  fix: 'dig +short DOMAIN MX, then dig +short MX-HOST A and AAAA. A misspelt domain: correct the address. A name in relayhost or transport_maps: correct it there, in [brackets] if it is a host.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/dns/dns_strerror.c',
  samples: ['Host or domain name not found. Name service error for name=nosuch.example type=AAAA: Host not found'],
  nearMisses: [
    'Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again',
  ],
});
