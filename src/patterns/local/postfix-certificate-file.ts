import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-certificate-file',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'cannot get ',
    'certificate from file',
    'private key from file',
    'error loading chain',
    'error loading certificate',
    'error loading private key',
    'no private key found',
    'no pem data in',
    'no certs for key',
    'error opening chain file',
    'does not match next certificate',
    'settings from the',
  ],
  match: [
    /cannot get (?:\S{1,10} )?(?:certificate|private key) from file "|error loading (?:chain from|certificate|private key)|No private key found in|No PEM data in|No certs for key at|error opening chain file|does not match next certificate/i,
  ],
  only: 'local',
  title: 'The certificate or key of this server cannot be read',
  why: 'The file is missing, not readable, not in PEM form, or its parts stand in the wrong order; Postfix goes on without TLS, and clients that want it fail.',
  fix: "openssl x509 -in CERT -noout -subject -dates; openssl pkey -in KEY -noout. For Let's Encrypt: postconf -e smtpd_tls_cert_file=/etc/letsencrypt/live/HOST/fullchain.pem smtpd_tls_key_file=/etc/letsencrypt/live/HOST/privkey.pem && postfix reload; in a chain file the key comes first.",
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/tls/tls_certkey.c',
  samples: [
    'warning: cannot get RSA certificate from file "/etc/ssl/certs/mail.pem": disabling TLS support',
    'warning: cannot get RSA private key from file "/etc/ssl/private/mail.key": disabling TLS support',
    'warning: error loading chain from /etc/postfix/chain.pem: key not first',
  ],
  nearMisses: ["No server certs available. TLS won't be enabled"],
});
