import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/postfix-lost-at-greeting',
  reason: 'lost-connection',
  rank: 'exact',
  literals: ['while receiving the initial server greeting', 'while performing the'],
  match: [
    /\blost connection with \S{1,300} while (?:receiving the initial server greeting|performing the (?:EHLO|HELO|LHLO) handshake)/i,
  ],
  only: 'local',
  title: 'The other side hung up before or at the greeting',
  why: 'It took the connection and closed it at once: it dislikes your address (a filter or blocklist that does not say so), is overloaded, or speaks TLS at once on that port (465).',
  fix: 'It is retried by itself. Check that your address has a PTR record and is on no blocklist: maildoctor check DOMAIN. If it is your relayhost on port 465: postconf -e smtp_tls_wrappermode=yes smtp_tls_security_level=encrypt',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
  samples: [
    'lost connection with mx.example.com[192.0.2.1] while receiving the initial server greeting',
    'lost connection with mx.example.com[192.0.2.1] while performing the EHLO handshake',
  ],
  nearMisses: ['lost connection with mx.example.com[192.0.2.1] while sending MAIL FROM'],
});
