import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-bad-command-startup',
  reason: 'local-config',
  rank: 'exact',
  literals: ['bad command startup'],
  match: [/bad command startup -- throttling/i],
  only: 'local',
  title: 'A daemon of Postfix dies as soon as it starts',
  why: 'What it is for stands still; master waits a minute between trials. The reason is the fatal line of that daemon just before (a setting, a table, a library).',
  fix: 'Look for it: grep -E "fatal|error|panic" /var/log/mail.log | tail; mend that, then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/master/master_spawn.c',
  samples: ['warning: /usr/lib/postfix/sbin/smtpd: bad command startup -- throttling'],
  nearMisses: ['throttling command /usr/lib/postfix/sbin/smtpd'],
});
