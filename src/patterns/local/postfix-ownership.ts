import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-ownership',
  reason: 'permission',
  rank: 'exact',
  literals: ['not owned by', 'group or other writable', 'not set-gid', 'owned or writable by non-root'],
  match: [
    /\bnot owned by (?:group )?\S{1,40}: ?\/|group or other writable: \/|not set-gid or not owner\+group\+world executable: |file is owned or writable by non-root users/i,
  ],
  only: 'local',
  title: 'Files of Postfix have the wrong owner or mode',
  why: 'postfix check found files that belong to others than root or postfix, or that others may write; queues may then fail, and somebody could change what Postfix runs.',
  fix: 'postfix set-permissions; chown root:root on files below /etc/postfix that are named; chmod go-w on those that others may write.',
  source: 'https://www.postfix.org/postfix.1.html',
  samples: [
    'warning: not owned by root: /etc/postfix/main.cf',
    'warning: not owned by group postdrop: /var/spool/postfix/maildrop',
    'warning: group or other writable: /etc/postfix/./master.cf',
    'warning: not set-gid or not owner+group+world executable: /usr/sbin/postdrop',
  ],
  nearMisses: ['destination /var/mail/x is not owned by recipient'],
});
