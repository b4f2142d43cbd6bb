import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-sql-query-failed',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['query failed', 'sql prepare failed', 'sql step failed', "can't open database"],
  match: [
    /\b(?:mysql|pgsql|sqlite):\S{1,255}: query failed\b/i,
    /\bpgsql query failed: /i,
    /: SQL (?:prepare|step|finalize) failed/i,
    /sqlite:\S{1,255}: Can't open database/i,
  ],
  only: 'local',
  title: 'The SQL query of a lookup table fails',
  why: "The database answers, but the query in the table's file does not suit it: a table or column has another name, the user lacks the right to read it, or the file is not there.",
  fix: "Run the query of the table's file by hand as that user; then: postmap -q u@example.com mysql:/path/of/table.cf",
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/dict_mysql.c',
  samples: [
    "warning: mysql:/etc/postfix/sql/mailboxes.cf: query failed: Table 'mail.mailbox' doesn't exist",
    'warning: pgsql query failed: fatal error from host 127.0.0.1: ERROR: permission denied for relation users',
    'warning: dict_sqlite_lookup: /etc/postfix/x.cf: SQL prepare failed: no such table: users',
    "fatal: sqlite:/etc/postfix/x.cf: Can't open database: unable to open database file",
  ],
  nearMisses: ['the search query failed to please'],
});
