import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-no-ptr',
  reason: 'rdns-missing',
  rank: 'code',
  match: [/the ip address sending this message (?:does not|doesn't) have a ptr record/i],
  speaker: 'google',
  title: 'Gmail: no reverse name, or it does not lead back',
  why: "Gmail takes mail only from addresses whose PTR name has an A or AAAA record with that same address. Often it is the server's IPv6 address that was forgotten.",
  fix: "Have the owner of the address (your hoster) set its PTR to the server's host name, and publish A/AAAA of that name; for IPv6 do the same or send over IPv4.",
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.25 [192.0.2.25] The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records. - gsmtp',
    '451-4.7.23 The IP address sending this message does not have a PTR record, or the corresponding forward DNS entry does not match the sending IP. - gsmtp',
  ],
  nearMisses: ['550 5.7.25 Reverse DNS validation failed'],
});
