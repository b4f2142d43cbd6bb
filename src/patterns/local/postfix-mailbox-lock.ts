import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-mailbox-lock',
  reason: 'local-config',
  rank: 'exact',
  literals: ['unable to lock for exclusive access', 'unable to create lock file', 'mailbox locking method', 'dotlock'],
  match: [
    /cannot update mailbox .{0,400}unable to lock for exclusive access|unable to create lock file \S{1,255}: |specifies no applicable mailbox locking method/i,
  ],
  only: 'local',
  title: 'A mailbox cannot be locked',
  why: 'Another program holds it (an IMAP server, a mail reader), a stale .lock file lies there, or Postfix may not write beside it.',
  fix: 'ls -l /var/mail; remove a .lock file that is old; chmod 1777 or 2775 (group mail) on the folder; postconf -e mailbox_delivery_lock=fcntl,dotlock as the other programs do it.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mbox_open.c',
  samples: [
    'cannot update mailbox /var/mail/joe for user joe. unable to lock for exclusive access: Resource temporarily unavailable',
    'warning: unable to create lock file /var/mail/joe.lock: Permission denied',
  ],
  nearMisses: ['fatal: open lock file pid/x: unable to lock for exclusive access: Resource temporarily unavailable'],
});
