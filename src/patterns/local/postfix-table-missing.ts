import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-table-missing',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['no such file or directory'],
  match: [
    /\bopen (?:database )?\S{1,255}(?:\.(?:db|lmdb|cdb|dir|pag|sqlite)|\/(?:aliases|virtual|transport|canonical|generic|sasl_passwd|relocated|access|vmailbox|helo_access|sender_access)\S{0,40}): No such file or directory/i,
  ],
  only: 'local',
  title: 'A table is not there',
  why: 'The configuration names a table whose file does not exist: it was never built with postmap, or its name is mistyped. Mail that needs it is not accepted or waits.',
  fix: 'Build it: postmap FILE (without .db); for aliases: newaliases. Where the name is wrong, find it with: postconf -n | grep FILE',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/dict_db.c',
  samples: [
    'error: open database /etc/postfix/nosuchmap.db: No such file or directory',
    'warning: hash:/etc/postfix/nosuchmap is unavailable. open database /etc/postfix/nosuchmap.db: No such file or directory',
    'postalias: fatal: open /etc/aliases: No such file or directory',
  ],
  nearMisses: ['warning: unable to create lock file /no/such/dir/x.lock: No such file or directory'],
});
