import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-empty-lookup-result',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['empty lookup result', 'returns an empty string result', 'should return no result in case of not found'],
  match: [
    /\bempty lookup result for: "|returns an empty string result|should return NO RESULT in case of NOT FOUND|null (?:transport|recipient) result for: </i,
  ],
  only: 'local',
  title: 'A table answers with nothing where it should say "not found"',
  why: 'The key was found with an empty value. Postfix passes it over or fails: a SQL query must return no row, not an empty one.',
  fix: "Change the query so that it gives no row (AND column <> ''), or give the entry a value; then postmap -q KEY TYPE:FILE must print nothing and exit with 1.",
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict.c',
  samples: [
    'warning: table "mysql:/etc/postfix/sql/alias.cf": empty lookup result for: "u@example.com" -- ignored',
    'warning: mysql lookup of u@example.com returns an empty string result',
    'warning: mysql:/etc/postfix/x.cf should return NO RESULT in case of NOT FOUND',
  ],
  nearMisses: ['no result'],
});
