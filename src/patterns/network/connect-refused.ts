import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/connect-refused',
  reason: 'connection-refused',
  rank: 'generic',
  match: [
    wording`\bconnect(?:ion)? (?:to \S{1,300}: )?(?:was |has been )?(?:actively )?refused(?! (?:by (?:policy|our)|for|due|because|-|\.? (?:your|this|you)))(?=[:;,.)\]]|$| by \S{1,255}$| \(| \[)`,
    wording`\bECONNREFUSED\b`,
    wording`\b(?:Deferred|expired)[:,;] connection refused`,
  ],
  only: 'local',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtp/smtp_connect.c',
  samples: [
    'connect to mx.example.com[192.0.2.1]:25: Connection refused',
    'Failed to get socket: connect ECONNREFUSED 192.0.2.1:25',
  ],
  nearMisses: [
    '554 Connection refused. This IP address is listed',
    '421 Connection refused, too many sessions from This IP.',
  ],
});
