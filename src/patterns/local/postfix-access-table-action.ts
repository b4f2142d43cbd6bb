import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-access-table-action',
  reason: 'lookup-table',
  rank: 'exact',
  literals: [
    'is unavailable in',
    'is always skipped in',
    'unknown command in',
    'unsupported command in',
    'unknown command: ',
  ],
  match: [
    /\baccess table \S{1,255}: (?:action \S{1,40} (?:is unavailable in|must be used before)|with .{1,80} action)/i,
    /\bun(?:known|supported) command in \S{1,255} map: /i,
  ],
  only: 'local',
  title: 'An action in a table does not exist there',
  why: 'The word behind the key is no action of this kind of table (access tables and header_checks have different ones), so the rule does nothing or mail waits.',
  fix: 'Correct the word: access(5) for access tables, header_checks(5) for header and body checks; then postmap FILE where it is a hash: table.',
  source: 'https://www.postfix.org/header_checks.5.html',
  samples: [
    'warning: unknown command in header_checks map: REJCT',
    'warning: unsupported command in smtp_header_checks map: REJECT',
    'warning: access table hash:/etc/postfix/a: action BCC is unavailable in VRFY',
  ],
  nearMisses: ['unknown command from 192.0.2.1'],
});
