import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bad-number',
  reason: 'local-config',
  rank: 'exact',
  literals: ['bad numerical configuration'],
  match: [/bad numerical configuration: \S{1,80} = /i],
  only: 'local',
  title: 'A setting that must be a number is none',
  why: 'The program that reads it ends at once, so the service that it is for (often all mail) stands still.',
  fix: 'postconf -e NAME=NUMBER with the name of the line, or postconf -X NAME for the default; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_conf_int.c',
  samples: ['fatal: bad numerical configuration: message_size_limit = 20M'],
  nearMisses: ['fatal: bad boolean configuration: smtpd_helo_required = maybe'],
});
