import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/netease-frequency',
  reason: 'rate-limited',
  rank: 'code',
  match: [/\bHL:IF[CQ]\b/, /\bMI:(?:DMC|SFQ|STC|RFQ|QRC)\b/, /\bRP:(?:DRC|QRC|TRC)\b/],
  speaker: 'netease',
  title: 'NetEase: more mail than it takes in this time',
  why: 'HL:IFC counts by address, MI:SFQ by sender in 15 minutes, MI:STC by sender in a day, MI:DMC by connection; RP:DRC, RP:QRC and RP:TRC count recipients.',
  fix: 'Send less at a time; fewer messages a connection; spread over hours.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: [
    '451 MI:SFQ 163 smtp5,jtKowAAnI4Cg 1528450981',
    '550 RP:TRC 163 smtp5,jtKowAAnI4Cg 1528450981',
    '421 HL:IFC 163 mx14,O8CowABXX1 1528450981',
  ],
  nearMisses: ['550 RP:FRL 163 smtp5'],
});
