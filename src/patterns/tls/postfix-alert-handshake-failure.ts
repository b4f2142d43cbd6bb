import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-alert-handshake-failure',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: [
    'alert handshake failure',
    'alert internal error',
    'alert decode error',
    'alert illegal parameter',
    'alert decrypt error',
    'alert insufficient security',
    'alert no application',
    'alert unrecognized name',
    'alert unexpected message',
  ],
  match: [
    /TLS library problem: .{0,200}alert (?:handshake failure|internal error|decode error|illegal parameter|decrypt error|insufficient security|unrecognized name|unexpected message)/i,
  ],
  only: 'local',
  title: 'The other side broke off the TLS handshake',
  why: 'It found no cipher, curve or certificate kind that it likes, or wants a client certificate; it says no more.',
  fix: 'Try it: openssl s_client -starttls smtp -connect HOST:25 -tls1_2. If you send a client certificate, take it out: postconf -e smtp_tls_cert_file= smtp_tls_key_file= ; give the default ciphers back: postconf -X smtp_tls_ciphers smtp_tls_mandatory_ciphers',
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'warning: TLS library problem: error:0A000410:SSL routines::sslv3 alert handshake failure:../ssl/record/rec_layer_s3.c:1584:SSL alert number 40:',
  ],
  nearMisses: ['warning: TLS library problem: error:0A000418:SSL routines::tlsv1 alert unknown ca:x'],
});
