import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-no-server-certificate',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'no server certs available',
    'need a server cert to request client certs',
    "can't require client certs",
    'certs available',
  ],
  match: [
    /No server certs available\. TLS (?:won't|can't) be enabled|Need a server cert to request client certs|Can't require client certs unless TLS is required/i,
  ],
  only: 'local',
  title: 'TLS is switched on for incoming mail, but there is no certificate',
  why: 'smtpd_tls_security_level is set and no smtpd_tls_cert_file or smtpd_tls_chain_files: STARTTLS is not offered.',
  fix: 'postconf -e smtpd_tls_cert_file=/etc/letsencrypt/live/HOST/fullchain.pem smtpd_tls_key_file=/etc/letsencrypt/live/HOST/privkey.pem && postfix reload; where no TLS is wanted: postconf -e smtpd_tls_security_level=none',
  source: 'https://www.postfix.org/TLS_README.html#server_cert_key',
  samples: [
    "warning: No server certs available. TLS won't be enabled",
    'warning: Need a server cert to request client certs',
  ],
  nearMisses: ['certificate verification failed for x'],
});
