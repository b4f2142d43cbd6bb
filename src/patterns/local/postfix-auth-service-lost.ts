import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-auth-service-lost',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'connection lost to authentication server',
    'temporary authentication failure',
    'protocol version mismatch',
    'authentication failed: internal',
    'authentication failed: generic',
  ],
  match: [
    /Connection lost to authentication server|SASL \S{1,40} authentication failed: (?:Temporary|Internal|generic failure)|SASL: Protocol version mismatch/i,
  ],
  only: 'local',
  title: 'The sign-in service broke off',
  why: 'Dovecot or saslauthd answered with an error of its own, or ended, while a user signed in.',
  fix: 'Its own log tells: journalctl -u dovecot -e (auth: Error), /var/log/auth.log for saslauthd; restart it.',
  source: 'https://www.postfix.org/SASL_README.html',
  samples: [
    'warning: unknown[192.0.2.9]: SASL LOGIN authentication failed: Connection lost to authentication server',
    'warning: unknown[192.0.2.9]: SASL PLAIN authentication failed: generic failure',
  ],
  nearMisses: ['warning: out.example[203.0.113.10]: SASL PLAIN authentication failed: (reason unavailable)'],
});
