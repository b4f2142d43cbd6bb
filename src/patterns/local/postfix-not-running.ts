import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-not-running',
  reason: 'local-config',
  rank: 'exact',
  literals: ['mail system is down', 'queue report unavailable', 'cannot flush mail queue', 'connect to the'],
  match: [/(?:Queue report unavailable - |Cannot flush mail queue - )?mail system is down/i],
  only: 'local',
  title: 'Postfix is not running',
  why: 'The command could not reach its services; mail that is handed in meanwhile is kept and goes out once Postfix runs.',
  fix: 'postfix status; systemctl start postfix; if it ends again: grep fatal /var/log/mail.log | tail',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/postqueue/postqueue.c',
  samples: [
    'postqueue: fatal: Queue report unavailable - mail system is down (Connect to the Postfix showq service: No such file or directory)',
    'postqueue: warning: Mail system is down -- accessing queue directly (Connect to the Postfix showq service: Connection refused)',
  ],
  nearMisses: ['the system is down'],
});
