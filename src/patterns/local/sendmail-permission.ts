import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-permission',
  reason: 'permission',
  rank: 'exact',
  literals: [
    'permission denied',
    'requires special privileges',
    'unsafe',
    'not owned by',
    'world writable',
    'can not write to queue',
  ],
  match: [
    /(?:can not chdir|can not write to queue directory|Cannot (?:create|write) |queueup: cannot create).{0,300}Permission denied|Program mode requires special privileges|can not write to queue directory/i,
  ],
  only: 'local',
  title: 'Sendmail lacks a right to a file or folder',
  why: 'Its queue, a mailbox or a configuration file belongs to another user, or sendmail lost its set-gid bit (group smmsp).',
  fix: 'ls -ld /var/spool/mqueue /var/spool/mqueue-client; chown smmsp:smmsp /var/spool/mqueue-client && chmod 770; chown root:smmsp /usr/sbin/sendmail && chmod 2755; on Debian: sendmailconfig',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'SYSERR(root): can not chdir(/var/spool/mqueue-client/): Permission denied',
    'can not write to queue directory /var/spool/mqueue-client/ (RunAsGid=0, required=115): Permission denied',
    'Program mode requires special privileges, e.g., root or TrustedUser.',
  ],
  nearMisses: ['Permission denied (publickey)'],
});
