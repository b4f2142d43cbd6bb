import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-process-exit-status',
  reason: 'local-config',
  rank: 'exact',
  literals: ['exit status'],
  match: [/\bprocess \S{1,255} pid \d{1,12} exit status \d/i],
  only: 'local',
  title: 'A daemon of Postfix ended with an error',
  why: 'It says why in its own line just before, marked fatal or panic.',
  fix: 'grep -E "fatal|panic" /var/log/mail.log | tail, with the process id that the line names.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/master/master_spawn.c',
  samples: ['warning: process /usr/lib/postfix/sbin/smtpd pid 3960 exit status 1'],
  nearMisses: ['warning: process /usr/lib/postfix/sbin/smtpd pid 3960 killed by signal 9'],
});
