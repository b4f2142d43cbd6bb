import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-key-mismatch',
  reason: 'local-config',
  rank: 'exact',
  literals: ['does not match public key', 'does not match the certificate', 'key values mismatch'],
  match: [
    /private key in \S{1,255} does not match public key in|key at index \d{1,3} in \S{1,255} does not match the certificate|key values mismatch/i,
  ],
  only: 'local',
  title: 'The private key does not belong to the certificate',
  why: 'After a renewal only one of the two files was replaced, or they are of two hosts; TLS is off until both fit.',
  fix: 'Compare: openssl x509 -in CERT -noout -pubkey | sha256sum; openssl pkey -in KEY -pubout | sha256sum. Set smtpd_tls_cert_file and smtpd_tls_key_file to files of one pair; postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/tls/tls_certkey.c',
  samples: [
    'warning: RSA private key in /etc/ssl/private/a.key does not match public key in /etc/ssl/certs/a.pem: disabling TLS support',
    'warning: TLS library problem: error:0B080074:x509 certificate routines:X509_check_private_key:key values mismatch:x509_cmp.c:299:',
  ],
  nearMisses: ['the key does not fit'],
});
