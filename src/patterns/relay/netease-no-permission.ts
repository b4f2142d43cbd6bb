import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/netease-no-permission',
  reason: 'smtp-auth-failed',
  rank: 'code',
  match: [/user has no permission/i, /用户无权登/],
  speaker: 'netease',
  title: 'NetEase: SMTP is switched off for this mailbox',
  fix: 'Turn on POP3/SMTP/IMAP in the web mail settings, and use the authorization code that it shows.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: ['550 User has no permission', '550 用户无权登陆'],
  nearMisses: ['550 You have no permission to send to this user'],
});
