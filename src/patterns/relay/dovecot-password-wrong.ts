import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/relay/dovecot-password-wrong',
  reason: 'smtp-auth-failed',
  rank: 'exact',
  literals: [
    'password mismatch',
    'unknown user',
    'auth failed',
    'pam_authenticate() failed',
    'no auth attempts',
    'auth_failed',
    'authentication failure',
    'policy server refusal',
    'unknown user (given password',
  ],
  match: [
    /\b(?:auth|auth-worker)\b.{0,300}(?:Password mismatch|unknown user|pam_authenticate\(\) failed|policy server refusal)|\((?:auth failed|no auth attempts|tried to use (?:disallowed|disabled))[^)]{0,80}\)/i,
  ],
  only: 'local',
  blame: 'them',
  title: 'Somebody signed in to Dovecot with a wrong user or password',
  why: 'A user whose program has an old password, or somebody who guesses; "no auth attempts" is a scanner or a program that dislikes the certificate.',
  fix: 'If it is a user of yours: doveadm auth test USER shows whether the password is right. Against guessing: fail2ban (jail dovecot), auth_failure_delay.',
  source: 'https://doc.dovecot.org/2.3/configuration_manual/authentication/',
  samples: [
    'auth: passwd-file(joe,192.0.2.9): unknown user',
    'auth-worker(12): conn unix:auth-worker (pid=1,uid=97): auth-worker<3>: sql(joe@example.com,192.0.2.9,<x>): Password mismatch',
    'imap-login: Disconnected (auth failed, 3 attempts in 12 secs): user=<joe>, method=PLAIN, rip=192.0.2.9',
    'imap-login: Aborted login (no auth attempts in 0 secs): user=<>, rip=192.0.2.9',
  ],
  nearMisses: ['535 5.7.8 auth failed'],
});
