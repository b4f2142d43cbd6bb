import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/netease-dmarc',
  reason: 'dmarc',
  rank: 'code',
  match: [/\bMI:DMA(?:RC)?\b/],
  speaker: 'netease',
  title: 'NetEase: refused by the DMARC policy of the From domain',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['550 MI:DMA mx10,QMCowECpMkc7DqpZsZCyBg--.2132S2 1504316988'],
  nearMisses: ['451 MI:DMC mx10,QMCowECpMkc7'],
});
