import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-mailbox-lock',
  reason: 'local-config',
  rank: 'exact',
  literals: ['failed to lock mailbox', 'is locked (another process', 'locking failed'],
  match: [/failed to lock mailbox \S/i],
  only: 'local',
  title: 'A mailbox cannot be locked',
  why: 'Another program (IMAP server, mail reader) holds it, or a stale .lock file lies beside it.',
  fix: 'ls -l /var/mail; remove a .lock file that is old; chmod 2775 and group mail on the folder. It is retried by itself.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-the_appendfile_transport.html',
  samples: ['failed to lock mailbox /var/mail/joe (lock file)', 'failed to lock mailbox /var/mail/joe (fcntl/flock)'],
  nearMisses: ['failed to lock mailbox'],
});
