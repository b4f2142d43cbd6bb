import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/netease-blocklisted',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/\bDT:RBL\b/],
  speaker: 'netease',
  title: 'NetEase: your address is on a blocklist, its own or a public one',
  fix: 'Look the address up (maildoctor check DOMAIN --ip ADDRESS); stop the spam, have it removed, then use the form behind the link.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: [
    '554 DT:RBL mx14,O8CowABXX1 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1&hostid=mx14&time=1528450981',
  ],
  nearMisses: ['421 HL:REP 163 mx14,O8CowABXX1'],
});
