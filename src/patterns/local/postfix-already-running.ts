import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-already-running',
  reason: 'local-config',
  rank: 'exact',
  literals: ['mail system is already running', 'unable to set exclusive lock', 'unable to lock for exclusive access'],
  match: [
    /the Postfix mail system is already running|open lock file \S{1,255}: unable to (?:set exclusive lock|lock for exclusive access)/i,
  ],
  only: 'local',
  title: 'Postfix is running already',
  why: 'Another master holds the lock file; a second one cannot start with the same queue and data directories.',
  fix: 'postfix status; to restart: postfix stop; postfix start. A second instance needs its own queue_directory and data_directory (postmulti -e create).',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/master/master.c',
  samples: [
    'fatal: the Postfix mail system is already running',
    'fatal: open lock file /var/lib/postfix/master.lock: unable to set exclusive lock: Resource temporarily unavailable',
  ],
  nearMisses: ['unable to get exclusive lock: x'],
});
