import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/own-relay-denied',
  reason: 'relay-denied',
  rank: 'exact',
  literals: ['relay access denied'],
  match: [/Relay access denied/],
  only: 'ours',
  blame: 'them',
  title: 'This server does not relay to that domain for this client',
  why: 'The recipient is in none of your domains, and the client neither signed in nor is in mynetworks. For strangers that is right. If the client is yours, it must sign in; if the domain is yours, Postfix does not know so.',
  fix: 'Your users: send on port 587 with a password (permit_sasl_authenticated). Your domain: postconf -e "relay_domains = $(postconf -h relay_domains), example.com" (or virtual_mailbox_domains, mydestination). A machine of yours: add its address, and no more, to mynetworks; never 0.0.0.0/0.',
  source: 'https://www.postfix.org/SMTPD_ACCESS_README.html',
  samples: [
    { text: '554 5.7.1 <victim@sink.example>: Relay access denied', program: 'postfix/smtpd' },
    { text: '454 4.7.1 <u@example.com>: Relay access denied', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    { text: '554 5.7.1 <u@example.com>: Relay access denied', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
