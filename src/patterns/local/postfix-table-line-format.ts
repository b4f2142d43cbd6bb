import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-line-format',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['expected format: key whitespace value', 'need name:value pair', 'name must be local'],
  match: [/, line \d{1,9}: (?:expected format: key whitespace value|need name:value pair|name must be local)/i],
  only: 'local',
  title: 'A line of a table is not written as it must be',
  why: 'postmap wants "key value" with white space between, postalias wants "name: value"; the line is left out, so that address does not work.',
  fix: 'Correct the line that is named, then postmap FILE (newaliases for aliases).',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/postmap/postmap.c',
  samples: [
    'postmap: warning: /etc/postfix/virtual, line 12: expected format: key whitespace value',
    'postalias: warning: /etc/aliases, line 3: need name:value pair',
    'postalias: warning: /etc/aliases, line 9: name must be local',
  ],
  nearMisses: ['/etc/aliases, line 3: fine'],
});
