import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-submit-not-allowed',
  reason: 'permission',
  rank: 'exact',
  literals: [
    'is not allowed to submit mail',
    'is not allowed to view the mail queue',
    'is not allowed to flush',
    'not authorized to use sender',
  ],
  match: [
    /User \S{1,80}\(\d{1,12}\) is not allowed to (?:submit mail|view the mail queue|flush the mail queue)|not authorized to use sender='/i,
  ],
  only: 'local',
  title: 'This user may not use the mail commands',
  why: 'authorized_submit_users, authorized_mailq_users, authorized_flush_users or local_login_sender_maps leave the user out (often www-data, against spam from web programs).',
  fix: 'postconf authorized_submit_users; postconf -e "authorized_submit_users = !www-data, static:all" is what bars; let web programs send over SMTP with a password instead, or take the user out of the list.',
  source: 'https://www.postfix.org/postconf.5.html#authorized_submit_users',
  samples: [
    'sendmail: fatal: User www-data(33) is not allowed to submit mail',
    'postqueue: fatal: User joe(1000) is not allowed to view the mail queue',
  ],
  nearMisses: ['550 user not allowed to submit'],
});
