import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-file-kind',
  reason: 'permission',
  rank: 'exact',
  match: [
    /^destination \S{1,255} is not a regular file|^file is executable$|:include: file \S{1,255} is not a regular file/i,
  ],
  only: 'local',
  title: 'An alias or mailbox leads to a file of a kind that Postfix does not write to',
  why: 'It is a folder, a device or a program: Postfix appends to plain files only.',
  fix: 'ls -l the path; let the alias name a plain file, a maildir with a slash at the end (/path/Maildir/), or a command: "|/path/to/command".',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/file.c',
  samples: ['destination /var/mail/joe is not a regular file', 'file is executable'],
  nearMisses: ['destination /var/mail/joe is not owned by recipient'],
});
