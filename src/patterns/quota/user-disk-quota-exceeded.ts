import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/quota/user-disk-quota-exceeded',
  reason: 'mailbox-full',
  rank: 'generic',
  match: [/\bDisk quota exceeded\b/i, /^Quota exceeded/i],
  title: 'The recipient has used up the disk quota',
  why: 'The file system keeps a quota for the user (EDQUOT), and writing the message would pass it.',
  fix: 'See with: quota -u USER. The user has to delete something, or the quota must be raised.',
  source: 'https://man7.org/linux/man-pages/man3/errno.3.html',
  samples: ['/var/mail/u/Maildir/tmp/1000000000.A000000B00000.host: Disk quota exceeded'],
  nearMisses: ['Disk full'],
});
