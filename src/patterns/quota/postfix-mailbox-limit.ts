import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/quota/postfix-mailbox-limit',
  reason: 'mailbox-full',
  rank: 'exact',
  literals: ['file too large', 'mailbox_size_limit'],
  match: [
    /(?:cannot update mailbox|cannot append message to file|maildir delivery failed:|delivery failed to mailbox) .{0,600}File too large/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'The mailbox has reached the limit of this server',
  why: 'mailbox_size_limit (51 MB by default, for mbox files) or virtual_mailbox_limit is reached.',
  fix: 'postconf -e mailbox_size_limit=0 (no limit; virtual_mailbox_limit=0 for virtual mailboxes) && postfix reload && postqueue -f; or have the user clean up.',
  source: 'https://www.postfix.org/postconf.5.html#mailbox_size_limit',
  samples: ['cannot update mailbox /var/mail/joe for user joe. error writing message: File too large'],
  nearMisses: ['write queue file: File too large'],
});
