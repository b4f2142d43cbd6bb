import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/netease-commands',
  reason: 'protocol-error',
  rank: 'code',
  match: [/\b(?:MI|RP):(?:CEL|CCL)\b/],
  speaker: 'netease',
  title: 'NetEase: too many or wrong commands in one connection',
  fix: 'Look at the sending program: it repeats commands or sends ones that do not exist.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['450 MI:CEL 163 mx14,O8CowABXX1 1528450981'],
  nearMisses: ['451 MI:SFQ 163 smtp5'],
});
