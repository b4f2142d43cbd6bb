import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-berkeley-db-mismatch',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['compiled against berkeley db', 'possible berkeley db bug', 'run-time linked against berkeley db'],
  match: [/(?:Compiled|Run-time linked) against Berkeley DB|possible Berkeley DB bug/i],
  only: 'local',
  title: 'Postfix runs with another Berkeley DB than it was built for',
  why: 'Table files of one version cannot be read with another; lookups may fail or crash.',
  fix: 'Reinstall Postfix from the packages of this system (so that both fit), then build the tables again: newaliases; postmap of each file that postconf -n names with hash: or btree:',
  source: 'https://www.postfix.org/DB_README.html',
  samples: [
    'warning: Compiled against Berkeley DB: 5.3.28?',
    'fatal: close database /var/lib/postfix/smtpd_scache.db: Invalid argument (possible Berkeley DB bug)',
  ],
  nearMisses: ['Berkeley is a town'],
});
