import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/postfix-dnsbl-lookup-failed',
  reason: 'dns-temporary',
  rank: 'code',
  literals: ['rbl lookup error', 'dnsblog reply timeout', 'lookup error for dns query', 'txt lookup error'],
  match: [/\bRBL lookup error: |dnsblog reply timeout \d|lookup error for DNS query|: TXT lookup error: /i],
  only: 'local',
  blame: 'us',
  title: 'A blocklist could not be asked',
  why: "Your resolver gave no answer for the blocklist: it is overloaded, or a public resolver (8.8.8.8, 1.1.1.1, the provider's) that the list refuses to serve. Mail passes unchecked, or waits.",
  fix: 'Run a resolver of your own on this machine (apt-get install unbound; nameserver 127.0.0.1 in /etc/resolv.conf and its copy below /var/spool/postfix/etc), then: dig +short 2.0.0.127.zen.spamhaus.org must give 127.0.0.x',
  source: 'https://www.spamhaus.org/faqs/dnsbl-usage/',
  samples: [
    'warning: 9.2.0.192.zen.spamhaus.org: RBL lookup error: Host or domain name not found. Name service error for name=9.2.0.192.zen.spamhaus.org type=A: Host not found, try again',
    'warning: dnsblog reply timeout 10s for zen.spamhaus.org',
    'warning: dnsblog_query: lookup error for DNS query 9.2.0.192.zen.spamhaus.org: Host or domain name not found. Name service error for name=9.2.0.192.zen.spamhaus.org type=A: Host not found, try again',
  ],
  nearMisses: ['blocked using zen.spamhaus.org'],
});
