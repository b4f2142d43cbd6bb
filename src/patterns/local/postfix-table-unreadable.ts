import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-unreadable',
  reason: 'permission',
  rank: 'exact',
  literals: ['permission denied'],
  match: [
    /(?<!cannot )(?<!failed to )\bopen (?:database )?(?!\/etc\/postfix\/(?:main|master)\.cf)\S{1,255}: Permission denied/i,
  ],
  only: 'local',
  title: 'A table may not be read',
  why: 'The process that needs the table runs without root rights and may not open the file (or SELinux or AppArmor keeps it out).',
  fix: 'ls -lZ FILE. Tables that any daemon reads: chown root:root FILE FILE.db && chmod 644 FILE FILE.db; tables with passwords: chmod 600 and name them with the prefix proxy: where an unprivileged daemon reads them. After moving a file: restorecon -v FILE',
  source: 'https://www.postfix.org/DATABASE_README.html',
  samples: [
    'fatal: open database /etc/postfix/virtual.db: Permission denied',
    'warning: hash:/etc/postfix/x is unavailable. open database /etc/postfix/x.db: Permission denied',
  ],
  nearMisses: ['fatal: open /etc/postfix/main.cf: Permission denied'],
});
