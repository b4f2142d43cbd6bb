import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-value-out-of-range',
  reason: 'local-config',
  rank: 'exact',
  literals: [' parameter value '],
  match: [/\binvalid \S{1,80} parameter value -?\d{1,20} [<>] -?\d/i],
  only: 'local',
  title: 'A setting lies outside what is allowed',
  why: 'The number is smaller or larger than Postfix lets it be; the program that reads it ends at once.',
  fix: 'Set it inside the bound that the line names: postconf -e NAME=NUMBER; postconf -d NAME shows the default.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_conf_int.c',
  samples: ['fatal: invalid default_process_limit parameter value 0 < 1'],
  nearMisses: ['fatal: bad numerical configuration: default_process_limit = many'],
});
