import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/postfix-dns-try-again',
  reason: 'dns-temporary',
  rank: 'exact',
  match: [/Name service error for name=\S{1,255} type=(?!TLSA)\w{1,10}: Host not found, try again/i],
  why: '"Try again" means that the question was not answered (SERVFAIL or a time-out): a broken resolver here, broken DNSSEC, or dead name servers there. It does not mean that the domain is gone.',
  fix: 'dig DOMAIN MX; if that fails for everything, mend /etc/resolv.conf and copy it to /var/spool/postfix/etc/resolv.conf, then postfix reload. If it fails for this domain only: dig +cd DOMAIN MX (works with +cd: their DNSSEC is broken).',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/dns/dns_strerror.c',
  samples: [
    'Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again',
  ],
  nearMisses: ['Host or domain name not found. Name service error for name=nosuch.example type=A: Host not found'],
});
