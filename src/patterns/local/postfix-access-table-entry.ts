import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-access-table-entry',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['access table'],
  match: [/\baccess table \S{1,255} (?:entry "?[^"]{1,200}"? (?:has|requires|causes)|has entry with lookup table)/i],
  only: 'local',
  title: 'An entry of an access table is not complete',
  why: 'The action on that line lacks what it needs (a text, a destination, an address), or names another table, which is not allowed there.',
  fix: 'Correct the entry (access(5) lists the actions), then postmap FILE. To use a table within a table, define a class: smtpd_restriction_classes.',
  source: 'https://www.postfix.org/access.5.html',
  samples: [
    'warning: access table hash:/etc/postfix/access entry "example.com" has empty value',
    'warning: access table hash:/etc/postfix/sender_access entry "example.net" requires transport:destination',
    'warning: access table hash:/etc/postfix/access has entry with lookup table: hash:/etc/postfix/other',
  ],
  nearMisses: ['access table is empty'],
});
