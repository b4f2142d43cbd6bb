import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-weak-key',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: [
    'key too small',
    'md too weak',
    'dh key too small',
    'ee key too small',
    'ca key too small',
    'bad signature',
    'unsafe legacy renegotiation',
  ],
  match: [/TLS library problem: .{0,200}(?:key too small|md too weak|unsafe legacy renegotiation)/i],
  only: 'local',
  title: 'A key or signature is weaker than OpenSSL allows',
  why: "The security level of this system refuses keys below 2048 bits (or 1024-bit DH) and SHA-1 signatures. The one that is meant is your own certificate when it is loaded, else the other side's.",
  fix: 'If it is yours, make a new one: openssl req -newkey rsa:2048 …, or certbot renew --force-renewal. If it is theirs, they have to; until then for that domain in smtp_tls_policy_maps: "example.net may ciphers=medium" and tls_config_name with SECLEVEL=1.',
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'warning: TLS library problem: error:0A00018A:SSL routines::dh key too small:../ssl/statem/statem_clnt.c:2135:',
    'warning: TLS library problem: error:0A00018F:SSL routines::ee key too small:x',
  ],
  nearMisses: ['the key is small'],
});
