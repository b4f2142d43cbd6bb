import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/mx-private-address',
  reason: 'private-mx',
  rank: 'generic',
  match: [
    /\bmx\b.{0,100}(?:private|loopback|bogon|non-?routable|local(?:host)? ip|127\.0\.0\.\d)/i,
    /(?:private|loopback|non-?routable|bogon).{0,60}\bmx\b/i,
  ],
  source: 'https://www.postfix.org/postconf.5.html#reject_unknown_recipient_domain',
  samples: ['550 5.4.4 MX for example.com points to a private address'],
  nearMisses: ['550 5.7.1 mail from 127.0.0.1 refused'],
});
