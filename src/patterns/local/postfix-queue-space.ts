import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-queue-space',
  reason: 'disk',
  rank: 'exact',
  literals: ['not enough free space in mail queue'],
  match: [/not enough free space in mail queue: \d/i],
  only: 'local',
  title: 'The disk of the queue is too full, so this server takes no mail',
  why: 'Postfix wants 1.5 times message_size_limit free (queue_minfree) and answers "452 4.3.1 Insufficient system storage" until there is room.',
  fix: 'df -h /var/spool/postfix; free space (old logs, journalctl --vacuum-size=200M), or lower an absurd limit: postconf -e message_size_limit=52428800 && postfix reload',
  source: 'https://www.postfix.org/postconf.5.html#queue_minfree',
  samples: ['warning: not enough free space in mail queue: 75379015680 bytes < 1.5*message size limit'],
  nearMisses: ['queue_minfree(10240000) should be at least 1.5*message_size_limit(51200000)'],
});
