import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/lost-connection-with',
  reason: 'lost-connection',
  rank: 'generic',
  literals: [
    'lost connection',
    'connection reset',
    'closed connection',
    'econnreset',
    'broken pipe',
    'connection lost',
    'connection closed',
    'remote host closed',
    'connection dropped',
    'unexpectedly closed',
    'connection was closed',
    'connection died',
    'premature',
  ],
  match: [
    /\blost connection\b/i,
    /\bconnection (?:was |has been )?(?:reset|lost|dropped|closed|died)\b/i,
    /\bECONNRESET\b/i,
    /\b(?:remote host|server|peer) (?:unexpectedly )?closed (?:the )?connection/i,
    /\bBroken pipe\b/i,
  ],
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: [
    'lost connection with mx.example.com[192.0.2.1] while sending MAIL FROM',
    'Connection reset by peer',
    'Remote host closed connection in response to initial connection',
  ],
  nearMisses: ['421 Service not available, closing transmission channel'],
});
