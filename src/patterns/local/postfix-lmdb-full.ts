import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-lmdb-full',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['mdb_map_full', 'mdb_readers_full', 'mdb_map_resized', 'lmdb:'],
  match: [
    /\bMDB_(?:MAP_FULL|READERS_FULL|CORRUPTED|INVALID|VERSION_MISMATCH)\b/,
    /\berror (?:reading|updating|deleting from|seeking) lmdb:\S{1,255}: /i,
  ],
  only: 'local',
  title: 'An LMDB table is full or damaged',
  why: 'The lmdb file is at its size limit, was written by another version, or is damaged.',
  fix: 'postconf -e lmdb_map_size=67108864 (bytes; the default is 16777216), then postmap the source again. For caches (verify, postscreen, TLS): stop Postfix, remove the .lmdb file in $(postconf -h data_directory), start it.',
  source: 'https://www.postfix.org/LMDB_README.html',
  samples: [
    'fatal: error updating lmdb:/var/lib/postfix/verify_cache: MDB_MAP_FULL: Environment mapsize limit reached',
    'error reading lmdb:/etc/postfix/virtual: No such file or directory',
  ],
  nearMisses: ['lmdb: supported'],
});
