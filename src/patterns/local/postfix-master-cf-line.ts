import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-master-cf-line',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'bad field count',
    'bad transport type',
    'bad hostname or network address',
    'missing "',
    'field "',
    'inet service cannot be private',
    'invalid "-o',
    'option value',
  ],
  match: [
    /\bmaster\.cf\b.{0,80}(?:bad field count|bad transport type|missing ".{1,40}" field|field "[^"]{1,40}": bad value)/i,
    /\b(?:field "[^"]{1,40}": bad value: "|missing "[a-z-]{1,20}" field|inet service cannot be private|invalid "-o \S{1,80}" option value|bad transport type: )/i,
  ],
  only: 'local',
  title: 'A line of master.cf is not written as it must be',
  why: 'A service has seven fields and a command; options follow on indented lines (-o name=value, no space at the =). Postfix does not start, or the service fails.',
  fix: 'Open /etc/postfix/master.cf at the line that is named; postconf -M must run without complaint; then postfix reload.',
  source: 'https://www.postfix.org/master.5.html',
  samples: [
    'fatal: /etc/postfix/master.cf: line 14: bad field count',
    'fatal: /etc/postfix/master.cf: line 20: bad transport type: tcp',
    'fatal: /etc/postfix/master.cf: line 9: field "unprivileged": bad value: "maybe"',
  ],
  nearMisses: ['warning: duplicate master.cf entry for service "smtp" (inet) -- using the last entry'],
});
