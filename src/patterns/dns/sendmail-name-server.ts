import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/sendmail-name-server',
  reason: 'dns-temporary',
  rank: 'exact',
  literals: ['host name lookup failure', 'host map: lookup', 'dns failure', 'name server timeout'],
  match: [
    /Name server: \S{1,255}: host name lookup failure|host map: lookup \(\S{1,255}\): deferred|Deferred: DNS failure|\bName server timeout/i,
  ],
  only: 'local',
  title: 'DNS gave no answer for that domain',
  why: 'The question timed out or ended in SERVFAIL: their name servers are down, or your own resolver fails.',
  fix: 'dig DOMAIN MX; if it fails for every domain, mend /etc/resolv.conf; else it is retried by itself.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'Name server: example.net.: host name lookup failure',
    'Deferred: Name server: example.net.: host name lookup failure',
  ],
  nearMisses: ['Host unknown (Name server: nosuch.example: host not found)'],
});
