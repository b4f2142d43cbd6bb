import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/netease-spam',
  reason: 'spam-content',
  rank: 'code',
  match: [/\bDT:SP[MB]\b/, /blocked by netease antispam/i],
  speaker: 'netease',
  title: 'NetEase: the message looks like spam',
  why: 'Code DT:SPM: text, links or the way of sending look like spam; as 451 it is put off and may pass in a second try, as 554 it is refused.',
  fix: 'Change subject and text (no test words, no lone link), do not send the same text to many, send from an address with PTR, SPF and DKIM.',
  contact:
    'The page in the refusal (mail.163.com/help/help_spam_16.htm) has a form; give the code, address and time that stand in it.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: [
    '554 DT:SPM 126 smtp5,jtKowAAnI4CgTxpbogAOAA--.26S2 1528450981,please see http://mail.163.com/help/help_spam_16.htm?ip=192.0.2.1&hostid=smtp5&time=1528450981',
    '451 DT:SPM mx15,MMCowAB3aFaC,please try again',
  ],
  nearMisses: ['554 DT:SUM smtp5,jtKowAAn'],
});
