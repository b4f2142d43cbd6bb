import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-duplicate-entry',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['duplicate entry: "'],
  match: [/: duplicate entry: "/i],
  only: 'local',
  title: 'A key stands twice in a table',
  why: 'Only one of the two lines counts (the first, in a rebuilt file): the other one has no effect.',
  fix: 'Remove or merge the doubles (several targets stand on one line, with commas), then postmap FILE or newaliases.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict_db.c',
  samples: [
    'postalias: warning: /etc/aliases.db: duplicate entry: "root"',
    'postmap: warning: /etc/postfix/virtual.db: duplicate entry: "info@example.com"',
  ],
  nearMisses: ['duplicate master.cf entry for service "smtp" (inet) -- using the last entry'],
});
