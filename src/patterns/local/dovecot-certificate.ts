import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/dovecot-certificate',
  reason: 'local-config',
  rank: 'exact',
  literals: ['ssl_cert', 'ssl_key', 'ssl certificate', "can't load ssl", 'ssl_ca', 'invalid ssl'],
  match: [
    /\b(?:ssl_cert|ssl_key|ssl_ca|ssl_dh|ssl_client_ca_file)\b.{0,160}(?:Can't|cannot|couldn't|failed|empty|mismatch|doesn't exist|unreadable)|Can't load (?:SSL certificate|private key|ssl_\w{2,10})|Invalid ssl_(?:key|cert)/i,
  ],
  only: 'local',
  title: 'Dovecot cannot use its certificate or key',
  why: 'ssl_cert or ssl_key names a file that is missing, unreadable, or does not fit the other; sign-in over TLS fails.',
  fix: 'ssl_cert = </etc/letsencrypt/live/HOST/fullchain.pem and ssl_key = </etc/letsencrypt/live/HOST/privkey.pem (the < belongs there); doveconf -n | grep ssl; systemctl reload dovecot',
  source: 'https://doc.dovecot.org/2.3/configuration_manual/dovecot_ssl_configuration/',
  samples: [
    "imap-login: Error: Failed to initialize SSL server context: Can't load SSL certificate (ssl_cert setting): There is no valid PEM certificate.",
    "imap-login: Error: ssl_cert: Can't open file /etc/ssl/x.pem: No such file or directory",
  ],
  nearMisses: ['ssl certificate'],
});
