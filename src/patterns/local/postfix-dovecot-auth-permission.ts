import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-dovecot-auth-permission',
  reason: 'permission',
  rank: 'exact',
  literals: ['sasl: connect to'],
  match: [/SASL: Connect to \S{1,255} failed: Permission denied/i],
  only: 'local',
  title: "Postfix may not open Dovecot's sign-in socket",
  why: 'The socket belongs to another user.',
  fix: 'In 10-master.conf: unix_listener /var/spool/postfix/private/auth { mode = 0660; user = postfix; group = postfix }; systemctl restart dovecot',
  source: 'https://www.postfix.org/SASL_README.html#server_dovecot',
  samples: ['warning: SASL: Connect to private/auth failed: Permission denied'],
  nearMisses: ['warning: SASL: Connect to private/auth failed: Connection refused'],
});
