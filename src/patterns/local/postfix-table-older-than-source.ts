import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-older-than-source',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['is older than source file'],
  match: [/\bdatabase \S{1,255} is older than source file \S{1,255}/i],
  only: 'local',
  title: 'A table was edited but not built again',
  why: 'Postfix reads the built file (.db, .lmdb, .cdb), not the text that was edited: the change has no effect yet.',
  fix: 'Build it again: postmap FILE (the source file that the line names); for aliases: newaliases.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict_db.c',
  samples: ['warning: database /etc/postfix/virtual.db is older than source file /etc/postfix/virtual'],
  nearMisses: ['warning: database /etc/postfix/virtual.db is unavailable'],
});
