import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-main-cf-unreadable',
  reason: 'permission',
  rank: 'exact',
  literals: ['permission denied'],
  match: [/\bopen \/\S{1,255}\/(?:main|master)\.cf: Permission denied/i],
  only: 'local',
  title: 'main.cf may not be read',
  why: 'Every program of Postfix, also sendmail of any user, reads main.cf; a mode of 600 or a closed folder makes them all fail.',
  fix: 'chmod 644 /etc/postfix/main.cf /etc/postfix/master.cf; chmod 755 /etc/postfix; restorecon -Rv /etc/postfix under SELinux.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_conf.c',
  samples: [
    'postdrop: fatal: open /etc/postfix/main.cf: Permission denied',
    'sendmail: fatal: open /etc/postfix/main.cf: Permission denied',
  ],
  nearMisses: ['fatal: open /etc/postfix/virtual.db: Permission denied'],
});
