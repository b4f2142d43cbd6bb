import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/lost-connection-with',
  reason: 'lost-connection',
  rank: 'generic',
  match: [
    wording`\blost connection\b`,
    wording`\bconnection (?:was |has been )?(?:reset|lost|dropped|closed|died|broken|aborted)\b`,
    wording`\bECONNRESET\b`,
    wording`\b(?:remote host(?: \S{1,255} \[[^\]]{1,64}\])?|server|peer) (?:unexpectedly )?closed (?:the )?connection`,
    wording`\bBroken pipe\b`,
    wording`\bconnection with \S{1,255} is broken`,
    wording`\b(?:read|write) error (?:from|to|over)\b|\bend of socket stream\b`,
    wording`\bconnection was closed abruptly`,
  ],
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: [
    'lost connection with mx.example.com[192.0.2.1] while sending MAIL FROM',
    'Connection reset by peer',
    'Remote host closed connection in response to initial connection',
    'Remote host mx.example.com [192.0.2.1] closed connection in response to initial connection',
    '451 4.4.1 reply: read error from mx.example.com.',
    '417 Temporary delivery error - End of socket stream data',
    'RETRY.23 Read/Write error over network connection',
  ],
  nearMisses: ['421 Service not available, closing transmission channel'],
});
