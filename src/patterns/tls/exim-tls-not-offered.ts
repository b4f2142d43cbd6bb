import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/exim-tls-not-offered',
  reason: 'tls-required',
  rank: 'exact',
  literals: ['a tls session is required, but', 'an attempt to start tls failed'],
  match: [/a TLS session is required, but (?:the server did not offer|an attempt to start TLS failed)/i],
  only: 'local',
  blame: 'them',
  title: 'You insist on TLS, and the other server offers none',
  why: 'hosts_require_tls of the transport names this host; mail waits until it offers STARTTLS.',
  fix: 'See what it offers: maildoctor smtp HOST. To send in clear text to it: hosts_require_tls = * : !mx.example.net in the remote_smtp transport.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-encrypted_smtp_connections_using_tlsssl.html',
  samples: [
    'a TLS session is required, but the server did not offer TLS support',
    'a TLS session is required, but an attempt to start TLS failed',
  ],
  nearMisses: ['TLS session: (gnutls_handshake): Error in protocol version'],
});
