import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/dovecot-handshake',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: ['ssl_accept() failed', 'tls handshaking', 'ssl_read failed', 'tls: '],
  match: [/\b(?:\w{2,12}-login|lmtp)\b.{0,300}(?:SSL_accept\(\) failed|SSL_read failed|TLS handshaking)/i],
  only: 'local',
  title: 'A client could not make TLS with Dovecot',
  why: '"unknown ca" and "certificate unknown": it does not accept your certificate (self-signed, expired, another name); "unsupported protocol": it is too old; "http request" or "wrong version": it speaks no TLS on that port.',
  fix: 'openssl s_client -connect HOST:993 -servername HOST; let users enter the name that is in the certificate; ssl_min_protocol = TLSv1.2 is right for all but very old programs.',
  source: 'https://doc.dovecot.org/2.3/configuration_manual/dovecot_ssl_configuration/',
  samples: [
    'imap-login: Disconnected (no auth attempts in 0 secs): user=<>, rip=192.0.2.9, lip=192.0.2.1, TLS handshaking: SSL_accept() failed: error:0A000418:SSL routines::tlsv1 alert unknown ca: SSL alert number 48',
  ],
  nearMisses: ['TLS handshake failed'],
});
