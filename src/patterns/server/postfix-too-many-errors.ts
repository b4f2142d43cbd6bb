import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-too-many-errors',
  reason: 'protocol-error',
  rank: 'exact',
  literals: ['too many errors after'],
  match: [/^too many errors after [A-Z-]{4,20}\b/],
  only: 'local',
  blame: 'them',
  title: 'A client made so many mistakes that smtpd hung up',
  why: 'smtpd_hard_error_limit (20) refusals in one session: it guesses recipients or passwords, or sends from a bad list.',
  fix: 'Nothing to do; fail2ban (jail postfix) keeps the worst away. If it is a program of yours, see what was refused in the lines before.',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_hard_error_limit',
  samples: ['too many errors after RCPT from unknown[192.0.2.9]', 'too many errors after AUTH from unknown[192.0.2.9]'],
  nearMisses: ['421 4.7.0 mx.example.com Error: too many errors'],
});
