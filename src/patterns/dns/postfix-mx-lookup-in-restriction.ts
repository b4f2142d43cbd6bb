import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/postfix-mx-lookup-in-restriction',
  reason: 'dns-temporary',
  rank: 'exact',
  literals: [
    'unable to look up mx host',
    'unable to look up ns host',
    'unable to look up a host',
    'unable to look up ',
  ],
  match: [/Unable to look up (?:MX|NS|A) host (?:\S{1,255} )?for /i],
  only: 'local',
  blame: 'nobody',
  title: 'A mail or name server of a sender has no address',
  why: 'A rule (check_sender_mx_access and kin) looked the servers of a domain up, and one of them has no address; only that domain is concerned.',
  fix: 'Nothing to do for strangers. If it happens for all, your resolver fails: dig MX example.com',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: [
    'warning: Unable to look up MX host mx.example.net for Sender address s@example.net: hostname nor servname provided, or not known',
    'warning: Unable to look up NS host ns1.example.net for Client host client.example.net: Host not found',
  ],
  nearMisses: ['unable to look up host mx.example.com: no address'],
});
