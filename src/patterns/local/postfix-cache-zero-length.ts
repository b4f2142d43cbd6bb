import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-cache-zero-length',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['zero-length database file', 'cache cleanup scan terminated due to error', 'cache lookup for'],
  match: [
    /zero-length database file|cache cleanup scan terminated due to error|cache lookup for '[^']{0,300}' failed due to error/i,
  ],
  only: 'local',
  title: 'A cache file of Postfix is damaged',
  why: 'A cache (verify, postscreen, TLS sessions) was cut off, often by a full disk or a crash. What it held is learnt again.',
  fix: 'postfix stop; rm the file that is named (below $(postconf -h data_directory)); postfix start. Check free space first: df -h /var/lib/postfix',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict_cache.c',
  samples: [
    'warning: removing zero-length database file: /var/lib/postfix/verify_cache.db',
    'warning: btree:/var/lib/postfix/postscreen_cache: cache cleanup scan terminated due to error',
  ],
  nearMisses: ['cleanup of the cache'],
});
