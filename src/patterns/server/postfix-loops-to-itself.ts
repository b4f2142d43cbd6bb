import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-loops-to-itself',
  reason: 'loop',
  rank: 'exact',
  literals: ['loops back to myself', 'with my own hostname'],
  match: [/\bmail for \S{1,255} loops back to myself|(?:greeted me|replied to HELO\/EHLO) with my own hostname/i],
  only: 'local',
  blame: 'us',
  title: 'Mail for this domain comes back to this server',
  why: 'The MX record (or relayhost, transport) leads here, but Postfix does not know that it is to take mail for this domain: it is in none of mydestination, virtual_alias_domains, virtual_mailbox_domains, relay_domains. Or another machine has the same host name.',
  fix: 'Add the domain to the class that it belongs to: postconf -e "mydestination = $(postconf -h mydestination), example.com" for local users, virtual_mailbox_domains for mailboxes, relay_domains with transport_maps for a server behind. Behind NAT: postconf -e proxy_interfaces=OUTSIDE-ADDRESS. Two machines with one name: postconf -e myhostname=other.example.com',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_addr.c',
  samples: [
    'mail for loop.example loops back to myself',
    'host mx.example.com[192.0.2.1] greeted me with my own hostname mx.example.com',
    'host mx.example.com[192.0.2.1] replied to HELO/EHLO with my own hostname mx.example.com',
  ],
  nearMisses: ['mail forwarding loop for u@example.com'],
});
