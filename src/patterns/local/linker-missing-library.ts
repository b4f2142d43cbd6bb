import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/linker-missing-library',
  reason: 'local-config',
  rank: 'exact',
  match: [/error while loading shared libraries: \S{1,255}: cannot open shared object file/i],
  title: 'A shared library is missing',
  why: 'The program cannot start: a library that it was linked against is not installed, or not where the linker looks.',
  fix: 'Install the package that holds it (dpkg -S NAME, or yum provides "*/NAME"); if it is there, add its folder to /etc/ld.so.conf and run ldconfig.',
  source: 'https://man7.org/linux/man-pages/man8/ld.so.8.html',
  samples: [
    '/usr/lib/postfix/sbin/smtpd: error while loading shared libraries: libpcre.so.3: cannot open shared object file: No such file or directory',
  ],
  nearMisses: ['cannot open file'],
});
