import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/netease-other-code',
  reason: 'policy-generic',
  rank: 'exact',
  match: [/help_spam_16\.htm/i],
  speaker: 'netease',
  title: 'NetEase: refused; the page in the answer says why',
  why: 'The three letters after MI:, DT:, HL: or RP: are the reason; the page behind the link tells it in Chinese for your address and time.',
  fix: 'Open the link in the refusal as it stands.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: [
    '550 XX:YZZ 163 mx14,O8CowABXX1 1528450981 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1&hostid=mx14&time=1528450981',
  ],
  nearMisses: ['550 see http://mail.example.com/help/spam.htm'],
});
