import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-dictionary-unsupported',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['unsupported dictionary type'],
  match: [/unsupported dictionary type: \S{1,40}/i],
  only: 'local',
  title: 'This Postfix does not know that kind of table',
  why: 'A table is named with a type (the word before the colon) that this Postfix was built without, or whose plug-in package is not installed. Everything that asks the table fails.',
  fix: 'See what there is: postconf -m. Install the missing one (apt-get install postfix-mysql, postfix-pgsql, postfix-ldap, postfix-pcre or postfix-lmdb), then postfix reload. Where hash: and btree: are gone with Berkeley DB: postconf -e default_database_type=lmdb, write lmdb: for hash:, and run postmap and newaliases again.',
  source: 'https://www.postfix.org/DATABASE_README.html',
  samples: [
    'error: unsupported dictionary type: mysql. Is the postfix-mysql package installed?',
    'postmap: fatal: unsupported dictionary type: hash',
    'error: unsupported dictionary type: pcre (/usr/lib/postfix/dict_pcre.so: No such file or directory)',
  ],
  nearMisses: ['error: unsupported dictionary for this language'],
});
