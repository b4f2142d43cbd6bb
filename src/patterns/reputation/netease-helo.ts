import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/netease-helo',
  reason: 'helo-rejected',
  rank: 'code',
  match: [/\bMI:(?:NHD|HEL)\b/],
  speaker: 'netease',
  title: 'NetEase: HELO without a name',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['550 MI:NHD 163 mx14,O8CowABXX1 1528450981'],
  nearMisses: ['550 MI:IMF 163 mx14'],
});
