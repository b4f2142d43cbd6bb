import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-process-killed',
  reason: 'local-config',
  rank: 'exact',
  literals: ['killed by signal', 'stopped by signal'],
  match: [/\bprocess \S{1,255} pid \d{1,12} (?:killed|stopped) by signal \d/i],
  only: 'local',
  title: 'A daemon of Postfix was killed',
  why: 'Signal 9 is most often the kernel that ran out of memory, 11 or 6 a crash (libraries that do not fit, broken memory), 15 somebody who stopped it.',
  fix: 'dmesg -T | grep -iE "oom|killed process" tells of memory; for crashes bring all packages to one version (ldd on the program shows strange libraries); coredumpctl where it is used.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/master/master_spawn.c',
  samples: [
    'warning: process /usr/lib/postfix/sbin/smtpd pid 3960 killed by signal 9',
    'warning: process /usr/lib/postfix/sbin/cleanup pid 12 killed by signal 11',
  ],
  nearMisses: ['command /usr/bin/x killed by signal 9'],
});
