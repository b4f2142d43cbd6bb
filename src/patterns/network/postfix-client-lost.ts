import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/postfix-client-lost',
  reason: 'lost-connection',
  rank: 'exact',
  literals: [
    'lost connection after data',
    'lost connection after bdat',
    'lost connection after starttls',
    'lost connection after end-of-message',
  ],
  match: [/^lost connection after (?:DATA|BDAT|END-OF-MESSAGE|STARTTLS)\b/i],
  only: 'local',
  title: 'A client hung up in the middle of a message',
  why: 'It broke off while it sent the message, or during TLS: a program that gave up, a lossy line (packet size), a firewall, or a certificate it does not like. The message did not come in; a real server tries again.',
  fix: 'If one partner is always concerned: check MTU and firewalls on the way, and the certificate after STARTTLS: maildoctor smtp HOST. Else nothing.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
  samples: [
    'lost connection after DATA (4012 bytes) from client.example.com[192.0.2.9]',
    'lost connection after STARTTLS from unknown[192.0.2.9]',
  ],
  nearMisses: ['lost connection after CONNECT from unknown[192.0.2.9]'],
});
