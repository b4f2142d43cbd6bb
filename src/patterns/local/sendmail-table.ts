import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-table',
  reason: 'lookup-table',
  rank: 'exact',
  literals: [
    'missing map file',
    'unsafe map file',
    'map "alias',
    'cannot open hash database',
    'alias database',
    'hash map "',
    'failed to lookup in map',
  ],
  match: [
    /\b(?:hash|btree|dbm|text) map "[^"]{1,80}": (?:missing|unsafe) map file|Cannot open (?:hash|btree) database|alias database \S{1,255} (?:out of date|unavailable|rebuild)|failed to \S{1,20} in map/i,
  ],
  only: 'local',
  title: 'A table of Sendmail is missing or not built',
  why: 'The .db file was never built, is older than its source, or lies in a folder that others may write.',
  fix: 'newaliases for aliases; makemap hash /etc/mail/access < /etc/mail/access (virtusertable, mailertable, … alike), or make -C /etc/mail; chmod go-w /etc/mail; systemctl restart sendmail',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'hash map "Alias0": missing map file /etc/mail/aliases.db: No such file or directory',
    'SYSERR(root): hash map "access": unsafe map file /etc/mail/access.db: World writable directory',
    'alias database /etc/aliases.db out of date',
  ],
  nearMisses: ['a missing map'],
});
