import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-tls',
  reason: 'mail-client',
  rank: 'exact',
  literals: [
    'tls certificate verification failed',
    'the server does not support tls via',
    'cannot set x509',
    'cannot find a usable authentication',
    'the server does not support authentication',
    'must have no more than user read',
    'contains secrets and therefore',
    'envelope-from address',
    'no envelope-from',
    'cannot use a secure authentication',
  ],
  match: [
    /\bTLS certificate verification failed|the server does not support (?:TLS via the STARTTLS|authentication)|cannot set X509 \w{3,6}|cannot (?:use a secure|find a usable) authentication method|contains secrets and therefore must|envelope.from address is missing/i,
  ],
  only: 'local',
  title: 'msmtp is set up otherwise than its server',
  why: 'TLS, certificate authorities, authentication or the rights of its configuration file do not fit.',
  fix: 'In msmtprc: tls on, tls_trust_file /etc/ssl/certs/ca-certificates.crt, tls_starttls on (587) or off (465), auth on, from you@example.com; chmod 600 ~/.msmtprc',
  source: 'https://marlam.de/msmtp/msmtp.html',
  samples: [
    "msmtp: TLS certificate verification failed: the certificate hasn't got a known issuer",
    'msmtp: /home/joe/.msmtprc: contains secrets and therefore must have no more than user read/write permissions',
    'msmtp: the server does not support TLS via the STARTTLS command (exitcode=EX_UNAVAILABLE)',
  ],
  nearMisses: ['certificate verified'],
});
