import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-config-directory-unauthorized',
  reason: 'local-config',
  rank: 'exact',
  literals: ['unauthorized configuration directory name', 'does not match any prefix in'],
  match: [/unauthorized configuration directory name: |value '[^']{1,255}' does not match any prefix in/i],
  only: 'local',
  title: 'A folder or file lies where Postfix may not use it',
  why: 'A configuration directory must be named in alternate_config_directories of the default one, a log file below maillog_file_prefixes.',
  fix: 'postconf -e "alternate_config_directories = /etc/postfix-out" in /etc/postfix; for logs: postconf -e maillog_file=/var/log/postfix.log',
  source: 'https://www.postfix.org/postconf.5.html#alternate_config_directories',
  samples: [
    'fatal: unauthorized configuration directory name: /etc/postfix-2',
    "fatal: maillog_file value '/data/mail.log' does not match any prefix in /var, /dev/stdout",
  ],
  nearMisses: ['a directory name'],
});
