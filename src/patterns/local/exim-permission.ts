import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/exim-permission',
  reason: 'permission',
  rank: 'exact',
  literals: [
    'permission denied',
    'never_users',
    'failed to create directories',
    'creating lock file',
    'unable to set gid',
    'setgroups',
  ],
  match: [
    /\bfailed to (?:open|create|stat|write|chdir to|rename) (?!DB file).{1,300}Permission denied|^Permission denied: (?:failed|creating|opening)|failed to create directories for|is on the never_users list|unable to set gid=|\bexim: setgroups\(\) failed|creating lock file hitching post .{1,200}Permission/i,
  ],
  only: 'local',
  title: 'Exim may not write a file or run as a user',
  why: 'A mailbox, lock file, log or spool belongs to another user, or a transport would deliver as root, which never_users forbids.',
  fix: 'ls -ld the path; chown USER:mail /var/mail/USER && chmod 660; spool and logs belong to Debian-exim (exim): chown -R Debian-exim:adm /var/log/exim4. Let an alias lead to a real user instead of root.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-security_considerations.html',
  samples: [
    'failed to open /var/mail/joe: Permission denied (euid=8 egid=8 asserts against 0)',
    'User 0 set for local_delivery transport is on the never_users list',
    'failed to create directories for /home/joe/Maildir: Permission denied',
  ],
  nearMisses: ['Permission denied (publickey)'],
});
