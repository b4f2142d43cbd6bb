import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-mailbox-disk',
  reason: 'disk',
  rank: 'exact',
  literals: ['no space left on device', 'quota exceeded', 'input/output error', 'read-only file system'],
  match: [
    /(?:cannot update mailbox|cannot append message to file|maildir delivery failed:|delivery failed to mailbox|create maildir file|error writing|write queue file|mail_queue_enter: create file) ?.{0,600}(?:No space left on device|quota exceeded|Input\/output error|Read-only file system)/i,
  ],
  only: 'local',
  title: 'The disk of the mailboxes or the queue takes no more',
  why: 'It is full, over its quota, read-only after an error, or broken; mail waits.',
  fix: 'df -h and df -i (inodes too) on the path; repquota -a; dmesg -T | grep -iE "error|remount". Free space, then postqueue -f',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/global/mail_copy.c',
  samples: [
    'cannot update mailbox /var/mail/joe for user joe. error writing message: No space left on device',
    'maildir delivery failed: error writing message: Disk quota exceeded',
    'fatal: write queue file: No space left on device',
    'warning: 4D2F1201: write queue file: Input/output error',
  ],
  nearMisses: ['452 4.3.1 Insufficient system storage'],
});
