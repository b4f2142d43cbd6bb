import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-dane-not-set-up',
  reason: 'dane',
  rank: 'exact',
  literals: [
    'dns resolver options incompatible with',
    'dnssec lookups disabled',
    'dnssec validation may be unavailable',
    'configured, but no requisite library support',
    'dane initialization failed',
    'mx lookup errors ignored',
  ],
  match: [
    /dns resolver options incompatible with \S{1,20} TLS|configured with (?:dnssec lookups disabled|MX lookup errors ignored)|DNSSEC validation may be unavailable|DANE initialization failed/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'DANE is switched on, but DNSSEC does not work here',
  why: 'DANE needs answers that a validating resolver on this machine vouches for; without them Postfix falls back or defers.',
  fix: 'Run a validating resolver here (unbound), nameserver 127.0.0.1 and options trust-ad in /etc/resolv.conf (copy it to /var/spool/postfix/etc/); postconf -e smtp_dns_support_level=dnssec && postfix reload. Or give DANE up: postconf -e smtp_tls_security_level=may',
  source: 'https://www.postfix.org/postconf.5.html#smtp_dns_support_level',
  samples: [
    'warning: DNSSEC validation may be unavailable',
    'warning: example.net: dane configured with dnssec lookups disabled',
    'warning: mx: dns resolver options incompatible with dane TLS',
  ],
  nearMisses: ['DNSSEC'],
});
