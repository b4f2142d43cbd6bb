import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-password-map-missing',
  reason: 'local-config',
  rank: 'exact',
  literals: ['specify a password table via', 'passwd map not initialized'],
  match: [/specify a password table via the|passwd map not initialized/i],
  only: 'local',
  title: 'Signing in to the relay is switched on without a password table',
  why: 'smtp_sasl_auth_enable=yes needs smtp_sasl_password_maps; the smtp program ends, so nothing is sent.',
  fix: 'echo "[smtp.example.com]:587 user:password" > /etc/postfix/sasl_passwd; chmod 600 it; postmap /etc/postfix/sasl_passwd; postconf -e smtp_sasl_password_maps=hash:/etc/postfix/sasl_passwd; postfix reload (the key equals relayhost letter for letter).',
  source: 'https://www.postfix.org/postconf.5.html#smtp_sasl_password_maps',
  samples: ["fatal: specify a password table via the `smtp_sasl_password_maps' configuration parameter"],
  nearMisses: ['a password table'],
});
