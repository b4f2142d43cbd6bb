import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-is-alias-format',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['is this an alias file?'],
  match: [/record is in "key: value" format; is this an alias file\?/i],
  only: 'local',
  title: 'A table is written like an alias file',
  why: 'The key ends in a colon: postmap takes the colon as part of the key, so no address will ever match it.',
  fix: 'Without colon for virtual, transport and access tables ("a@example.com  b@example.net"), then postmap FILE. For aliases use newaliases (alias_maps) rather than postmap.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict_thash.c',
  samples: ['postmap: warning: /etc/postfix/virtual, line 1: record is in "key: value" format; is this an alias file?'],
  nearMisses: ['is this a file?'],
});
