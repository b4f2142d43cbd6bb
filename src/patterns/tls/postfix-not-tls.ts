import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-not-tls',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: [
    'wrong version number',
    'http request',
    'unknown protocol',
    'packet length too long',
    'bad record type',
    'record layer failure',
  ],
  match: [
    /TLS library problem: .{0,200}(?:wrong version number|http request|unknown protocol|packet length too long|bad record type)/i,
  ],
  only: 'local',
  title: 'The other side does not speak TLS there',
  why: 'TLS was begun and something else came: a client speaks plain SMTP (or HTTP) on port 465, or your relay port expects STARTTLS rather than TLS at once, or a firewall rewrites the session.',
  fix: 'Port 465 wants TLS at once (smtpd_tls_wrappermode=yes there), port 587 and 25 STARTTLS (wrappermode=no); for your relayhost: smtp_tls_wrappermode=yes with :465 only. Switch off SMTP inspection on firewalls.',
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'warning: TLS library problem: error:0A00010B:SSL routines::wrong version number:../ssl/record/ssl3_record.c:354:',
    'warning: TLS library problem: error:0A00009C:SSL routines::http request:../ssl/record/ssl3_record.c:345:',
  ],
  nearMisses: ['SSL wrong version'],
});
