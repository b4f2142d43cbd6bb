import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-append-to-file',
  reason: 'local-config',
  rank: 'exact',
  literals: ['cannot append message to file'],
  match: [/cannot append message to file \S{1,255}: /i],
  only: 'local',
  title: 'An alias writes to a file that cannot be written',
  why: 'The folder is missing, or the user that the alias is delivered as (default_privs, usually nobody) may not write there.',
  fix: 'mkdir -p the folder and chown it to that user, or let the alias lead to a mailbox: "name: user" in /etc/aliases, then newaliases. /dev/null must be written as it is, with mode 666.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/file.c',
  samples: [
    'cannot append message to file /no/such/dir/x: cannot create file exclusively: No such file or directory',
    'cannot append message to file /var/log/x: cannot open file: Permission denied',
  ],
  nearMisses: ['cannot update mailbox /var/mail/joe for user joe. cannot open file: Permission denied'],
});
