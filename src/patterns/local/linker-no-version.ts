import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/linker-no-version',
  reason: 'local-config',
  rank: 'exact',
  match: [/\bno version information available \(required by [^)]{1,200}\)/i],
  title: 'The dynamic linker finds another build of a library',
  why: 'Another MySQL, in a directory that comes first, brings a library of the same name without the version symbols that Postfix was linked against. It is a warning: the program goes on, but may fail where the two differ.',
  fix: 'See which one is taken: ldd /usr/sbin/postmap | grep mysql. Put the directory of the system library first in /etc/ld.so.conf (or take the other out of /etc/ld.so.conf.d/ and LD_LIBRARY_PATH), then run ldconfig and postfix reload.',
  source: 'https://man7.org/linux/man-pages/man8/ld.so.8.html',
  samples: [
    'postmap: /usr/local/mysql/lib/libmysqlclient.so.18: no version information available (required by postmap)',
    '/usr/sbin/postconf: /opt/lib/libmysqlclient.so.18: no version information available (required by /usr/sbin/postconf)',
  ],
  nearMisses: ['no version given'],
});
