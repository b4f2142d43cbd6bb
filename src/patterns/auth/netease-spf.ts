import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/netease-spf',
  reason: 'spf',
  rank: 'code',
  match: [/\bMI:SPF\b/],
  speaker: 'netease',
  title: 'NetEase (163, 126): your SPF record does not allow this address',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: [
    '550 MI:SPF mx10,QMCowECpMkc7DqpZsZCyBg--.2132S2 1504316988 http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1&hostid=mx10&time=1504316988',
  ],
  nearMisses: ['550 MI:DMA mx10,QMCowECp'],
});
