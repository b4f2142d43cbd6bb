import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bad-boolean',
  reason: 'local-config',
  rank: 'exact',
  literals: ['bad boolean configuration'],
  match: [/bad boolean configuration: \S{1,80} = /i],
  only: 'local',
  title: 'A setting that must be yes or no is neither',
  why: 'The program that reads it ends at once, so the service that it is for stands still.',
  fix: 'postconf -e NAME=yes (or no) with the name of the line; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_conf_bool.c',
  samples: ['fatal: bad boolean configuration: smtpd_helo_required = maybe'],
  nearMisses: ['fatal: bad numerical configuration: message_size_limit = 20M'],
});
