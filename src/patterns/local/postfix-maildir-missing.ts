import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-maildir-missing',
  reason: 'local-config',
  rank: 'exact',
  literals: [
    'create the maildirs in advance',
    'maildir access problem',
    'maildir delivery failed',
    'create maildir file',
  ],
  match: [
    /perhaps you need to create the maildirs in advance|maildir access problem for UID\/GID|(?:maildir delivery failed: )?create maildir file \S{1,300}: (?:No such file|Not a directory)/i,
  ],
  only: 'local',
  title: 'A maildir cannot be made',
  why: 'The folder above it is missing or belongs to another user: Postfix makes the maildir itself, but not with rights that it lacks.',
  fix: 'mkdir -p /var/vmail/DOMAIN && chown -R vmail:vmail /var/vmail (the user of virtual_uid_maps); check virtual_mailbox_base; for local users home_mailbox = Maildir/ with the slash.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/virtual/maildir.c',
  samples: [
    'warning: maildir access problem for UID/GID=5000/5000: create maildir file /var/vmail/x/tmp/1: Permission denied',
    'warning: perhaps you need to create the maildirs in advance',
    'maildir delivery failed: create maildir file /home/joe/Maildir/tmp/1: No such file or directory',
  ],
  nearMisses: ['maildir delivery failed: create maildir file /home/joe/Maildir/tmp/1.P2.mx1: Permission denied'],
});
