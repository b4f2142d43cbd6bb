import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/netease-address-behaviour',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\bHL:(?:REP|MEP)\b/],
  speaker: 'netease',
  title: 'NetEase: your address behaves like a spammer',
  why: 'HL:REP: too many recipients that do not exist; HL:MEP: sender domains that are forged.',
  fix: 'Clean the list of recipients, look for hijacked accounts, and send only with domains that are yours.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: [
    '421 HL:REP 163 mx14,O8CowABXX1 1528450981 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1&hostid=mx14&time=1528450981',
  ],
  nearMisses: ['421 HL:ICC 163 mx14,O8CowABXX1'],
});
