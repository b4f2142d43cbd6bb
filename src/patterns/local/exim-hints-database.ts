import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-hints-database',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['failed to open db file', 'berkeley db error', 'hints', 'failed to get write lock'],
  match: [
    /failed to (?:open|get \w{1,10} lock (?:on|for)) (?:DB|hints) ?(?:file|lock file|database)|Berkeley DB error: |DB_(?:OLD_VERSION|PAGE_NOTFOUND|RUNRECOVERY)/i,
  ],
  only: 'local',
  title: "Exim's database of retry times is damaged or not readable",
  why: 'After an upgrade of Berkeley DB, a crash or a change of owner; Exim goes on without it.',
  fix: 'systemctl stop exim4; rm /var/spool/exim4/db/*; chown Debian-exim: /var/spool/exim4/db; systemctl start exim4 (the files are made again).',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-exim_utilities.html',
  samples: [
    'failed to open DB file /var/spool/exim4/db/retry: Permission denied',
    'Berkeley DB error: page 3: illegal page type or format',
  ],
  nearMisses: ['open the file of the day'],
});
