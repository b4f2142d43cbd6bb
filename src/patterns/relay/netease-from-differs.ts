import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/netease-from-differs',
  reason: 'sender-not-owned',
  rank: 'code',
  match: [/\bDT:SUM\b/],
  speaker: 'netease',
  title: 'NetEase: envelope sender and From header differ',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['554 DT:SUM smtp5,jtKowAAnI4CgTxpbogAOAA--.26S2 1528450981'],
  nearMisses: ['554 DT:SPM smtp5,jtKowAAn'],
});
