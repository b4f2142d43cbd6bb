import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bad-time',
  reason: 'local-config',
  rank: 'exact',
  literals: ['bad time value or unit', 'missing time unit'],
  match: [/parameter \S{1,80}: (?:bad time value or unit|missing time unit)/i],
  only: 'local',
  title: 'A setting that must be a time is none',
  why: 'A time is a number with a unit (s, m, h, d, w) and no space between; the program that reads it ends at once.',
  fix: 'postconf -e NAME=300s with the name of the line; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_conf_time.c',
  samples: ['fatal: parameter smtpd_timeout: bad time value or unit: abc'],
  nearMisses: ['fatal: bad string length 0 < 1: myorigin = '],
});
