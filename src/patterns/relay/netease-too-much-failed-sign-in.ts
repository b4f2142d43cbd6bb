import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/netease-too-much-failed-sign-in',
  reason: 'smtp-auth-failed',
  rank: 'code',
  match: [/too much fail authentication/i, /smtp auth error limit exceed/i],
  speaker: 'netease',
  title: 'NetEase: too many failed sign-ins',
  fix: 'Use the client authorization code of the web mail settings, not the password; wait until the lock is over.',
  source:
    'https://help.mail.163.com/faqDetail.do?code=d7a5dc8471cd0c0e8b4b8f4f8e49998b374173cfe9171305fa1ce630d7f67ac2',
  samples: [
    '451 Requested mail action not taken: too much fail authentication',
    '554 IP is rejected, smtp auth error limit exceed',
  ],
  nearMisses: ['535 Error: authentication failed'],
});
