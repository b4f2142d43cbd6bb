import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/netease-sender',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/\bMI:(?:IMF|SPB|RMB|NAK|BLU)\b/, /\bWM:BLU\b/],
  speaker: 'netease',
  title: 'NetEase: it does not take this sender address',
  why: 'MI:IMF: the address is not written as one; MI:SPB and WM:BLU: the sender is not among those that may send.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['550 MI:IMF 163 mx14,O8CowABXX1 1528450981', '554 MI:SPB 163 smtp5,jtKowAAn 1528450981'],
  nearMisses: ['550 MI:SPF mx10,QMCowECp'],
});
