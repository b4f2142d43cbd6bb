import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/netease-host-list',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/\bHL:(?:IPB|IHU)\b/, /\bWM:BLI\b/],
  speaker: 'netease',
  title: 'NetEase: your address is suspended there',
  why: 'HL:IHU: suspended for a time after spam or odd connections; HL:IPB and WM:BLI: not among the addresses that may send.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['554 HL:IHU 163 mx14,O8CowABXX1 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1'],
  nearMisses: ['421 HL:ICC 163 mx14'],
});
