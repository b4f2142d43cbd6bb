import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/exim-password-wrong',
  reason: 'smtp-auth-failed',
  rank: 'exact',
  literals: ['authenticator failed for', 'authenticator failed'],
  match: [/\b\w{1,40} authenticator failed for .{1,300}535/i],
  only: 'local',
  blame: 'them',
  title: 'Somebody gave a wrong password to this server',
  why: 'A client signed in with a user or password that is not right: a user whose program has an old one, or somebody who guesses.',
  fix: 'set_id= names the user: correct the password in his program. Against guessing: fail2ban (jail exim), and let port 25 offer no AUTH (auth_advertise_hosts only for 587 and 465).',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-smtp_authentication.html',
  samples: [
    'login authenticator failed for (ylmf-pc) [192.0.2.9]: 535 Incorrect authentication data (set_id=joe)',
    'plain_server authenticator failed for mail.example.net [192.0.2.9]: 535 Incorrect authentication data',
  ],
  nearMisses: ['plain authenticator failed H=smtp.example.com [192.0.2.1] 535 5.7.8 no'],
});
