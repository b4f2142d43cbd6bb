import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-ipv6-guidelines',
  reason: 'rdns-missing',
  rank: 'code',
  match: [/does not meet ipv6 sending guidelines/i],
  speaker: 'google',
  title: 'Gmail: an IPv6 sender without reverse name or authentication',
  why: 'Over IPv6 Gmail demands a PTR name that leads back to the address, and SPF or DKIM that passes.',
  fix: 'Set the PTR of the IPv6 address in the reply, publish AAAA for it and add it to SPF (ip6:). Until then let Postfix send to Gmail over IPv4: smtp_address_preference = ipv4.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.1 [2001:db8::25] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication. Please review https://support.google.com/mail/?p=IPv6AuthError for more information. - gsmtp',
  ],
  nearMisses: ['550 5.7.1 This message does not meet our sending guidelines'],
});
