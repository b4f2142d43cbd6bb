import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/sendmail-tls-setup',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: [
    'load verify locs',
    'ssl_ctx_check_private_key failed',
    'missing, crlfile',
    'not set, starttls',
    'starttls=server, error',
    'starttls=client, error',
    'cert file',
    'tls not available',
    'tlssrvkey',
  ],
  match: [
    /STARTTLS=\w{1,10}, error: (?:load verify locs|SSL_(?:CTX_)?check_private_key|SSL_CTX_use)|STARTTLS: \w{1,20} (?:missing|unsafe)|error: (?:SSL_CTX_|SSL_)?(?:use_certificate|use_PrivateKey)\w{0,20}/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'The certificate or key of this Sendmail cannot be used',
  why: 'confSERVER_CERT, confSERVER_KEY or confCACERT names a file that is missing, unreadable, or does not fit.',
  fix: 'ls -l the files (the key: root only, mode 600); openssl x509 -in CERT -noout -dates; correct the define lines in sendmail.mc; systemctl restart sendmail',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'STARTTLS=server, error: load verify locs /etc/mail/tls, /etc/mail/tls/ca.pem failed: 0',
    'STARTTLS=server, error: SSL_CTX_check_private_key failed(/etc/mail/tls/key.pem): 0',
  ],
  nearMisses: ['STARTTLS=server, error: accept failed=-1, reason=no shared cipher, SSL_error=1'],
});
