import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/tencent-authorization-code',
  reason: 'smtp-auth-failed',
  rank: 'code',
  match: [
    /enter your authorization code/i,
    /login fail\. (?:please|account|password)/i,
    /account is abnormal, service is not open/i,
  ],
  speaker: 'tencent',
  title: 'QQ Mail: SMTP wants the authorization code, not the password',
  fix: 'In the web mail, Settings, Accounts: turn on POP3/SMTP and make an authorization code (16 letters); use it as the password.',
  source: 'https://service.mail.qq.com/detail/0/75',
  samples: [
    '535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
    '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.',
  ],
  nearMisses: ['535 5.7.8 Error: authentication failed'],
});
