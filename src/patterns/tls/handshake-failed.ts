import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/handshake-failed',
  reason: 'tls-handshake',
  rank: 'generic',
  match: [
    /\b(?:TLS|SSL)\b.{0,40}\b(?:handshake|negotiation)\b.{0,40}(?:fail|error)/i,
    /\bhandshake fail(?:ure|ed)/i,
    /\bCannot start TLS\b/i,
    /\bSSL_(?:accept|connect) error/i,
    /\bno shared cipher|\bunsupported protocol\b|\bwrong version number\b/i,
    /\bTLS (?:library problem|error on connection|session: .{0,60}error|not available|currently unavailable)/i,
    /\bSTARTTLS (?:failed|=client: error)/i,
    /\bSSL routines:/i,
  ],
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    'Cannot start TLS: handshake failure',
    'SSL_accept error from client.example.com[192.0.2.1]',
    '454 4.7.0 TLS not available due to local problem',
  ],
  nearMisses: ['220 TLS handshake'],
});
