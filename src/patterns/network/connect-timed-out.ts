import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/connect-timed-out',
  reason: 'connection-timeout',
  rank: 'generic',
  match: [
    wording`\bconnect to \S{1,300}: (?:Operation|Connection) timed out`,
    wording`\bconnection timed out\b(?! while)`,
    wording`\bETIMEDOUT\b`,
    wording`\b(?:connection|connect)(?: attempt)?.{0,60} tim(?:ed[ -]?out|eout)`,
    wording`\bcould not connect (?:and send|to)\b`,
    wording`\b(?:server|host) (?:did|does) not (?:respond|answer)`,
    wording`\bcould not initiate smtp conversation`,
    wording`\bnot accept our requests to connect`,
    wording`\bNo answer from host\b`,
  ],
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: [
    'connect to mx.example.com[192.0.2.1]:25: Connection timed out',
    '426 connection timed out',
    'server did not respond',
    'TEMP_FAILURE: Could not initiate SMTP conversation with any hosts: [mx.example.com (1): Connection dropped]',
  ],
  nearMisses: ['conversation with mx.example.com timed out while sending RCPT TO'],
});
