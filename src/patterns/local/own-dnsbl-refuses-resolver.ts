import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/own-dnsbl-refuses-resolver',
  reason: 'local-config',
  rank: 'code',
  match: [
    /blocked using \S{1,255};? .{0,200}(?:open resolver|public resolver|query volume|excessive number of queries|returnc\/(?:pub|vol))|127\.255\.255\.25[0-9]/i,
  ],
  only: 'ours',
  title: 'The blocklist does not answer your resolver, and that is taken for a listing',
  why: 'Queries that come through a public or too busy resolver get an error code (127.255.255.x); without a filter on the answer every client counts as listed, so wanted mail is refused.',
  fix: 'Ask through a resolver of your own (apt-get install unbound; nameserver 127.0.0.1, also in /var/spool/postfix/etc/resolv.conf), or with a DQS key; and count listings only: reject_rbl_client zen.spamhaus.org=127.0.0.[2..11]; postfix reload.',
  source: 'https://www.spamhaus.org/resource-hub/dnsbl/query-return-codes/',
  samples: [
    {
      text: '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
      program: 'postfix/smtpd',
    },
  ],
  nearMisses: [
    {
      text: '554 5.7.1 Service unavailable; Client host [203.0.113.66] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.66',
      program: 'postfix/smtpd',
    },
  ],
});
