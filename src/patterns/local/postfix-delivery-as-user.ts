import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-delivery-as-user',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'cannot find alias database owner',
    'no owner uid for alias database',
    'cannot find username for uid',
    'unknown home directory for',
    'bad home directory syntax',
    'cannot access home directory',
    'error looking up passwd',
    'user lookup error',
    'cannot find :include: file owner',
    'cannot access unix password database',
    'cannot access unix group database',
  ],
  match: [
    /cannot find (?:alias database owner|username for uid|:include: file owner)|no owner UID for alias database|(?:unknown|bad) home directory|cannot access home directory|error looking up passwd info|^user lookup error|cannot access UNIX (?:password|group) database/i,
  ],
  only: 'local',
  title: 'Postfix cannot find out as which user to deliver',
  why: 'The owner of an alias file or the account of a recipient cannot be looked up: the user was deleted, its home does not exist, or LDAP/SSSD does not answer.',
  fix: 'getent passwd USER; chown root /etc/aliases* for aliases (they run as default_privs then); systemctl status sssd; then postqueue -f',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/alias.c',
  samples: [
    'warning: cannot find alias database owner for hash:/etc/aliases(0,lock|fold_fix)',
    'error looking up passwd info for joe: Connection refused',
    'user lookup error',
  ],
  nearMisses: ['unknown user: "joe"'],
});
