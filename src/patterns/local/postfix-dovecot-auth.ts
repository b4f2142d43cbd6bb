import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-dovecot-auth',
  reason: 'local-config',
  rank: 'exact',
  literals: ['sasl: connect to', 'private/auth', 'connect to private/auth'],
  match: [/SASL: Connect to \S{1,255} failed: (?!Permission)/i],
  only: 'local',
  title: "Dovecot's sign-in service does not answer",
  why: 'smtpd_sasl_path names a socket where nothing listens: Dovecot is down, or its service auth has no listener below /var/spool/postfix. Nobody can send with a password.',
  fix: 'systemctl status dovecot; in 10-master.conf: service auth { unix_listener /var/spool/postfix/private/auth { mode = 0660; user = postfix; group = postfix } }; postconf -e smtpd_sasl_type=dovecot smtpd_sasl_path=private/auth; restart Dovecot, postfix reload.',
  source: 'https://www.postfix.org/SASL_README.html#server_dovecot',
  samples: [
    'warning: SASL: Connect to private/auth failed: No such file or directory',
    'warning: SASL: Connect to private/auth failed: Connection refused',
  ],
  nearMisses: ['warning: SASL: Connect to private/auth failed: Permission denied'],
});
