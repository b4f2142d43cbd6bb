import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-queue-minfree',
  reason: 'local-config',
  rank: 'exact',
  literals: ['should be at least 1.5*'],
  match: [/\bqueue_minfree\(\d{1,30}\) should be at least 1\.5\*message_size_limit/i],
  only: 'local',
  title: 'queue_minfree is smaller than what one message may need',
  why: 'A message as large as message_size_limit could fill the disk of the queue.',
  fix: 'postconf -X queue_minfree (the default, 0, takes 1.5 times message_size_limit), or lower message_size_limit; then postfix reload.',
  source: 'https://www.postfix.org/postconf.5.html#queue_minfree',
  samples: ['warning: queue_minfree(10240000) should be at least 1.5*message_size_limit(51200000)'],
  nearMisses: ['not enough free space in mail queue: 100 bytes < 1.5*message size limit'],
});
