import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-forward-failed',
  reason: 'local-config',
  rank: 'exact',
  match: [/^unable to forward message$/i],
  only: 'local',
  title: 'Postfix could not hand a forwarded message to itself',
  why: 'An alias or .forward leads to another address, and the new message could not be queued: cleanup refused it (a full disk, a milter, header_checks) or is not there.',
  fix: 'Look for cleanup and postdrop warnings just before: grep cleanup /var/log/mail.log | tail; df -h /var/spool/postfix',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/local/forward.c',
  samples: ['unable to forward message'],
  nearMisses: ['unable to forward your call'],
});
