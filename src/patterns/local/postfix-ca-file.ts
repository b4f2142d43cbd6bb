import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-ca-file',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'cannot load certification authority data',
    'cannot set default openssl certificate verification paths',
    'error loading client ca names',
    'error opening trust anchor file',
    'error loading trust settings',
  ],
  match: [
    /cannot load Certification Authority data|cannot set default OpenSSL certificate verification paths|error loading (?:client CA names from|trust settings)|error opening trust anchor file/i,
  ],
  only: 'local',
  title: 'The file or folder of certificate authorities cannot be read',
  why: 'smtp_tls_CAfile, smtp_tls_CApath or their smtpd counterparts name something that is missing; TLS is switched off.',
  fix: 'postconf -e smtp_tls_CAfile=/etc/ssl/certs/ca-certificates.crt (Red Hat: /etc/pki/tls/certs/ca-bundle.crt) and take smtpd_tls_CAfile out unless you ask clients for certificates; postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/tls/tls_certkey.c',
  samples: ['warning: cannot load Certification Authority data, CAfile="/etc/ssl/ca.pem": disabling TLS support'],
  nearMisses: ['certificate authority'],
});
