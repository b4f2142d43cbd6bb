import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-queue-permission',
  reason: 'permission',
  rank: 'exact',
  literals: ['permission denied', 'mail_queue_enter'],
  match: [
    /mail_queue_enter: create file \S{1,255}: (?:Permission denied|No such file)|\bopen (?:active|incoming|deferred|maildrop|defer|bounce|hold|corrupt)\S{0,100}: Permission denied/i,
  ],
  only: 'local',
  title: 'Postfix may not write into its queue',
  why: 'The folders below /var/spool/postfix have a wrong owner or mode, or postdrop lost its set-gid bit (a copy, a restore, a container volume).',
  fix: 'postfix set-permissions; postfix check; chgrp postdrop /usr/sbin/postdrop /usr/sbin/postqueue && chmod g+s them; chown postfix:postdrop /var/spool/postfix/maildrop /var/spool/postfix/public',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_queue.c',
  samples: [
    'postdrop: warning: mail_queue_enter: create file maildrop/812345.9876: Permission denied',
    'warning: mail_queue_enter: create file incoming/1.2: No such file or directory',
  ],
  nearMisses: ['fatal: open /etc/postfix/main.cf: Permission denied'],
});
