import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/postfix-own-tls-broken',
  reason: 'tls-handshake',
  rank: 'exact',
  literals: ['our tls engine is unavailable', 'client tls configuration problem', 'tls client initialization failed'],
  match: [/our TLS engine is unavailable|client TLS configuration problem|TLS client initialization failed/i],
  only: 'local',
  blame: 'us',
  title: 'Your own TLS is not usable',
  why: 'TLS is wanted for this delivery, but Postfix could not set it up: a certificate, key or CA file cannot be read, or a protocol or cipher list is not valid.',
  fix: 'grep -i tls /var/log/mail.log | grep warning tells which file or setting. A client needs no certificate of its own: postconf -e smtp_tls_cert_file= smtp_tls_key_file= ; postconf -e smtp_tls_CApath=/etc/ssl/certs; postfix reload',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_proto.c',
  samples: ['TLS is required, but our TLS engine is unavailable', 'client TLS configuration problem'],
  nearMisses: ['TLS is required, but was not offered by host mx.example.com[192.0.2.1]'],
});
