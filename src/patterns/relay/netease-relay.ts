import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/netease-relay',
  reason: 'relay-denied',
  rank: 'code',
  match: [/\bRP:FRL\b/],
  speaker: 'netease',
  title: 'NetEase: it relays for nobody who has not signed in',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['550 RP:FRL 163 smtp5,jtKowAAnI4Cg 1528450981'],
  nearMisses: ['550 RP:TRC 163 smtp5'],
});
