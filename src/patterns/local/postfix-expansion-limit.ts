import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-expansion-limit',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['expansion limit exceeded'],
  match: [/Expansion limit exceeded for key/i],
  only: 'local',
  title: 'A table gives more results than allowed',
  why: 'The query returned more rows or addresses than expansion_limit allows; Postfix treats that as an error, so mail to this address waits.',
  fix: "Make the query return one row for a key (LIMIT 1, a more exact WHERE), or raise expansion_limit in the table's file.",
  source: 'https://www.postfix.org/mysql_table.5.html',
  samples: [
    "warning: dict_mysql_lookup: /etc/postfix/sql/aliases.cf: Expansion limit exceeded for key: 'all@example.com'",
  ],
  nearMisses: ['limit of expansions'],
});
