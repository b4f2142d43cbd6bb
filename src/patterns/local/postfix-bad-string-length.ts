import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bad-string-length',
  reason: 'local-config',
  rank: 'exact',
  literals: ['bad string length'],
  match: [/bad string length (?:\()?-?\d{1,12} [<>] \d{1,12}\)?: \S{1,80} =/i],
  only: 'local',
  title: 'A setting is empty, or too long',
  why: 'This parameter may not be empty (or not that long); the program that reads it ends at once.',
  fix: 'Give it a value: postconf -e NAME=VALUE, or postconf -X NAME for the default; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_conf_str.c',
  samples: [
    'fatal: bad string length 0 < 1: mydestination_dummy = ',
    'fatal: bad string length 0 < 1: virtual_transport =',
  ],
  nearMisses: ['a string of bad length'],
});
