import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/postfix-password-wrong',
  reason: 'smtp-auth-failed',
  rank: 'exact',
  literals: ['authentication failed: ', 'password verification failed', 'sasl authentication failure'],
  match: [
    /SASL (?:\S{1,40} )?authentication failed: (?!Connection lost|Temporary|Internal|generic)|SASL authentication failure: (?:Password verification failed|realm changed|no user in db|size of auth data)/i,
  ],
  only: 'local',
  blame: 'them',
  title: 'Somebody gave a wrong password to this server',
  why: 'A client signed in with a user or password that is not right: one of your users whose program has an old password (phones, copiers), or somebody who guesses passwords, as on every open port 25, 465 and 587.',
  fix: 'If it is a user of yours, correct the password there. Against guessing: fail2ban (jail postfix-sasl), smtpd_sasl_auth_enable=no on port 25 (AUTH on 587 only), smtpd_client_auth_rate_limit=10.',
  source: 'https://www.postfix.org/SASL_README.html',
  samples: [
    'warning: out.example[203.0.113.10]: SASL PLAIN authentication failed: (reason unavailable), sasl_username=user',
    'warning: unknown[192.0.2.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6',
    'warning: SASL authentication failure: Password verification failed',
  ],
  nearMisses: ['SASL authentication failed; server smtp.example.com[192.0.2.1] said: 535 5.7.8 no'],
});
