import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/conversation-timed-out',
  reason: 'conversation-timeout',
  rank: 'generic',
  match: [
    wording`\bconversation with \S{1,300} timed out`,
    wording`\bSMTP (?:command |data )?timeout\b`,
    wording`\btim(?:ed ?-?|e ?-?)out (?:while|waiting|-|on )|(?<!retry )\btimeout exceeded`,
    wording`\b(?:read|command|data|idle|session|input|i\/o) timed? ?-?out`,
    wording`\bconnection expired`,
    wording`\b(?<!connection |operation )time(?:d )?-?out(?: error)?[.!]?$`,
  ],
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: [
    'conversation with mx.example.com[192.0.2.1] timed out while receiving the initial server greeting',
    '421 4.4.2 mx.example.com Error: timeout exceeded',
    '451 4.4.2 Timeout - closing connection.',
    'SMTP timeout after initial connection: Connection timed out',
  ],
  nearMisses: ['connect to mx.example.com[192.0.2.1]:25: Connection timed out'],
});
