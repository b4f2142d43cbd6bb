import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-tls-settings',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'invalid tls protocol list',
    'invalid cipher grade',
    'cipherlist',
    'digest algorithm',
    'dh parameter',
    'ecdhe curve',
    'error setting cipher grade',
    'cipher exclusion',
    'openssl library, disabling',
    'disabling tls support',
    'compiled-in dh',
    'openssl configuration file',
  ],
  match: [
    /Invalid TLS protocol list "|invalid cipher grade: "|empty "[^"]{1,60}" cipherlist|[dD]igest algorithm "[^"]{1,60}" not found|error (?:opening|decoding) DH parameter|unknown ECDHE curve|configured ECDHE curves are supported|error setting cipher grade: "|in cipher exclusion: |(?:initializing the OpenSSL library|init settings), disabling TLS support|OpenSSL configuration file, disabling TLS support|cannot allocate \S{1,10} (?:SNI )?SSL_CTX/i,
  ],
  only: 'local',
  title: 'A TLS setting of this server is not valid',
  why: 'A protocol, cipher, curve or digest is named that this OpenSSL does not know; TLS is off or falls back to the default.',
  fix: 'Give the defaults back, they are good: postconf -n | grep -E "_tls_|^tls_" shows what you set; postconf -X NAME for each of them; postfix reload. Protocols are written as ">=TLSv1.2".',
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'warning: Invalid TLS protocol list "TLSv9": disabling TLS support',
    'warning: error opening DH parameter file "/etc/postfix/dh.pem": No such file or directory -- using compiled-in defaults',
    'fatal: invalid cipher grade: "best"',
    'warning: Digest algorithm "md5" not found',
  ],
  nearMisses: ['a list of protocols'],
});
