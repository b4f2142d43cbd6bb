import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-no-shared-cipher',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: ['no shared cipher'],
  match: [/TLS library problem: .{0,200}no shared cipher/i],
  only: 'local',
  title: 'A client found no cipher in common with this server',
  why: 'Your cipher list is very narrow, your key is of one kind only (ECDSA where old clients know RSA), the certificate could not be loaded, or the client is very old or only a scanner.',
  fix: 'Give the defaults back: postconf -X smtpd_tls_mandatory_ciphers smtpd_tls_ciphers smtpd_tls_exclude_ciphers tls_high_cipherlist tls_medium_cipherlist; check that a certificate is loaded; offer RSA too. If only strangers meet it, nothing is wrong.',
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:../ssl/statem/statem_srvr.c:2220:',
    'warning: TLS library problem: error:1408A0C1:SSL routines:ssl3_get_client_hello:no shared cipher:s3_srvr.c:1417:',
  ],
  nearMisses: ['TLS library problem: error:0A000102:SSL routines::unsupported protocol:x'],
});
