import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/netease-connections',
  reason: 'too-many-connections',
  rank: 'code',
  match: [/\bHL:(?:ICC|ITC)\b/],
  speaker: 'netease',
  title: 'NetEase: too many connections from you at once',
  fix: 'In main.cf a transport of its own for 163.com, 126.com and yeah.net with smtp_destination_concurrency_limit = 2.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['421 HL:ICC 163 mx14,O8CowABXX1 1528450981 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1'],
  nearMisses: ['421 HL:IFC 163 mx14,O8CowABXX1'],
});
