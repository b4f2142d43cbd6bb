import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-reserved-for-root',
  reason: 'permission',
  rank: 'exact',
  literals: ['reserved for the superuser', 'must not run as a set-uid process'],
  match: [/(?:command is reserved for the superuser|must not run as a set-uid process)/i],
  only: 'local',
  title: 'The command needs root rights',
  why: 'postfix, postsuper and master are for the administrator only.',
  fix: 'Run it with sudo. To hand mail over as a user: sendmail, not postfix.',
  source: 'https://www.postfix.org/postfix.1.html',
  samples: [
    'postsuper: fatal: use of this command is reserved for the superuser',
    'postfix: error: the postfix command is reserved for the superuser',
  ],
  nearMisses: ['reserved for guests'],
});
