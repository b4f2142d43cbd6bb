import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-main-cf-missing',
  reason: 'local-config',
  rank: 'exact',
  literals: ['no such file or directory'],
  match: [/\bopen \/\S{1,255}\/(?:main|master)\.cf: No such file or directory/i],
  only: 'local',
  title: 'main.cf or master.cf is not there',
  why: 'Postfix is installed without configuration, or another folder was named with -c or MAIL_CONFIG.',
  fix: 'Copy the one that the package brings: cp /usr/share/postfix/main.cf.debian /etc/postfix/main.cf (Debian), or dpkg-reconfigure postfix; master.cf from /usr/share/postfix/master.cf.dist.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_conf.c',
  samples: ['fatal: open /etc/postfix/main.cf: No such file or directory'],
  nearMisses: ['fatal: open /etc/postfix/x.db: No such file or directory'],
});
