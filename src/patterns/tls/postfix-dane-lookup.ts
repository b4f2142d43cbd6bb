import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-dane-lookup',
  reason: 'dane',
  rank: 'exact',
  literals: [
    'tlsa lookup error',
    'tlsa lookup problem',
    'tlsa records unusable',
    'no tlsa records found',
    'non dnssec destination',
    'mx rrset is insecure',
    'dnssec status lookup error',
    'violates dane policy',
  ],
  match: [
    /TLSA lookup (?:error|problem)|TLSA records unusable|no TLSA records found|non DNSSEC destination|MX RRset is insecure|DNSSEC status lookup error/i,
  ],
  only: 'local',
  title: 'DANE: the TLSA record of the other side cannot be used',
  why: 'Their DNS answers the question for the TLSA record with an error, or the record is malformed or unsigned. Where DANE is on, mail waits rather than go over a connection that could be forged.',
  fix: 'See it: maildoctor check DOMAIN (DANE). Their name server must answer for _25._tcp.HOST; until then, for that domain only, "example.net may" in smtp_tls_policy_maps. If all DANE domains fail, your own resolver does not validate: postconf smtp_dns_support_level.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_tls_policy.c',
  samples: [
    'TLSA lookup error for mx.example.net:25',
    'warning: DANE TLSA lookup problem: Host or domain name not found. Name service error for name=_25._tcp.mx.example.net type=TLSA: Host not found, try again',
    'TLSA records unusable',
  ],
  nearMisses: ['Server certificate not trusted'],
});
