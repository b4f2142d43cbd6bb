import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-lock-file',
  reason: 'permission',
  rank: 'exact',
  literals: ['open lock file'],
  match: [
    /open lock file \S{1,255}: (?:cannot (?:create|open) file\S{0,20}(?: exclusively)?: )?(?:Permission denied|No such file|Read-only file system|cannot)/i,
  ],
  only: 'local',
  title: 'Postfix cannot write its lock file',
  why: 'data_directory or the pid folder is missing, belongs to somebody else, or the file system is read-only.',
  fix: 'postfix set-permissions; mkdir -p /var/lib/postfix && chown postfix: /var/lib/postfix; mount shows whether the disk became read-only.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/master/master.c',
  samples: [
    'fatal: open lock file /var/lib/postfix/master.lock: cannot open file: Permission denied',
    'fatal: open lock file pid/master.pid: cannot create file exclusively: Read-only file system',
  ],
  nearMisses: [
    'fatal: open lock file /var/lib/postfix/master.lock: unable to set exclusive lock: Resource temporarily unavailable',
  ],
});
