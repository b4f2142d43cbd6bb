import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/connect-refused',
  reason: 'connection-refused',
  rank: 'generic',
  literals: ['connection refused', 'econnrefused', 'actively refused'],
  match: [
    /\bconnect(?:ion)? (?:to \S{1,300}: )?(?:was |has been )?(?:actively )?refused(?! (?:by|for|due|because|-|\.? (?:your|this|you)))(?=[:;,.)\]]|$| by \S{1,255}$| \()/i,
    /\bECONNREFUSED\b/i,
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
