import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-tls-version',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: [
    'unsupported protocol',
    'version too low',
    'alert protocol version',
    'no protocols available',
    'inappropriate fallback',
    'legacy sigalg',
  ],
  match: [
    /TLS library problem: .{0,200}(?:unsupported protocol|version too low|alert protocol version|no protocols available|inappropriate fallback|legacy sigalg)/i,
  ],
  only: 'local',
  title: 'The two sides know no TLS version in common',
  why: 'One of them speaks only TLS 1.0 or 1.1, the other only later ones; the level of OpenSSL (SECLEVEL) may forbid old ones too.',
  fix: 'The old side has to be renewed. Until then, for that server only, in smtp_tls_policy_maps: "example.net may protocols=>=TLSv1"; for old clients: postconf -e "smtpd_tls_protocols=>=TLSv1"; postfix reload.',
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'warning: TLS library problem: error:0A000102:SSL routines::unsupported protocol:../ssl/statem/statem_srvr.c:1664:',
    'warning: TLS library problem: error:0A00042E:SSL routines::tlsv1 alert protocol version:../ssl/record/rec_layer_s3.c:1601:SSL alert number 70:',
  ],
  nearMisses: ['warning: TLS library problem: error:0A0000C1:SSL routines::no shared cipher:x'],
});
