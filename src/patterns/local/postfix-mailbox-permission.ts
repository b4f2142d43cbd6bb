import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-mailbox-permission',
  reason: 'permission',
  rank: 'exact',
  literals: ['permission denied', 'bad owner', 'not owned by recipient', 'is world writable', 'world writable'],
  match: [
    /(?:cannot update mailbox|maildir delivery failed:|delivery failed to mailbox|create maildir file) .{0,600}Permission denied/i,
    /destination \S{1,255} is not owned by recipient/i,
    /\bfile \S{1,255} (?:has bad owner uid|is world writable)/i,
  ],
  only: 'local',
  title: 'A mailbox may not be written',
  why: 'The mailbox or its folder belongs to another user than the one that mail is delivered as, or others may write to it, which Postfix does not trust.',
  fix: 'ls -ld the path. chown USER:mail /var/mail/USER && chmod 660 it; for a maildir: chown -R USER: ~USER/Maildir; for virtual: chown -R to virtual_uid_maps and virtual_gid_maps; restorecon -Rv under SELinux.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/mailbox.c',
  samples: [
    'cannot update mailbox /var/mail/joe for user joe. cannot open file: Permission denied',
    'maildir delivery failed: create maildir file /home/joe/Maildir/tmp/1.P2.mx1: Permission denied',
    'warning: destination /var/mail/joe is not owned by recipient',
    'warning: file /home/joe/.forward is world writable',
  ],
  nearMisses: ['cannot update mailbox /var/mail/joe for user joe. error writing message: File too large'],
});
