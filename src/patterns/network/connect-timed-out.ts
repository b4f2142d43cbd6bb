import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/connect-timed-out',
  reason: 'connection-timeout',
  rank: 'generic',
  literals: ['timed out', 'etimedout', 'timeout', 'time out'],
  match: [
    /\bconnect to \S{1,300}: (?:Operation|Connection) timed out/i,
    /^(?:\w{1,40}: )?connection timed out/i,
    /\bETIMEDOUT\b/i,
    /\b(?:connection|connect)(?: attempt)?.{0,60} tim(?:ed[ -]?out|eout)/i,
    /\b\d\d\d connection timed out/i,
  ],
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: ['connect to mx.example.com[192.0.2.1]:25: Connection timed out', '426 connection timed out'],
  nearMisses: ['conversation with mx.example.com timed out while sending RCPT TO'],
});
