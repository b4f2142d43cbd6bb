import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/postfix-bad-mx-address',
  reason: 'private-mx',
  rank: 'exact',
  match: [/unable to look up host/i],
  why: 'The name of the mail server has no address of a kind that this server can use.',
  source: 'https://www.postfix.org/postconf.5.html#inet_protocols',
  samples: ['unable to look up host mx.example.com: no address'],
  nearMisses: ['Host not found'],
});
