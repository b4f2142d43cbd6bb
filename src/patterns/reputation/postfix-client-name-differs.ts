import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/postfix-client-name-differs',
  reason: 'rdns-missing',
  rank: 'exact',
  literals: ['does not resolve to address'],
  match: [/\bhostname \S{1,255} does not resolve to address \S/i],
  only: 'local',
  blame: 'them',
  title: 'The name of a client does not lead back to its address',
  why: 'Its PTR record names a host that has another address or none, so Postfix calls the client "unknown". A remark: mail is only refused where your rules say so (reject_unknown_client_hostname).',
  fix: 'Nothing to do; the owner of that address has to make PTR and A or AAAA agree.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_peer.c',
  samples: [
    'warning: hostname host-9.example.net does not resolve to address 192.0.2.9: Name or service not known',
    'warning: hostname localhost does not resolve to address 192.0.2.9',
  ],
  nearMisses: ['unable to look up host x: no address'],
});
