import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-times-adjusted',
  reason: 'local-config',
  rank: 'exact',
  literals: [' - adjusting '],
  match: [/\b\w{1,60} is (?:larger|smaller) than \w{1,60} - adjusting \w/i],
  only: 'local',
  title: 'Two waiting times contradict each other',
  why: 'Such as a bounce_queue_lifetime above maximal_queue_lifetime: Postfix changes one of them by itself.',
  fix: 'Set both as you mean it: postconf -e maximal_queue_lifetime=5d bounce_queue_lifetime=5d minimal_backoff_time=300s maximal_backoff_time=4000s',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/qmgr/qmgr.c',
  samples: ['warning: bounce_queue_lifetime is larger than maximal_queue_lifetime - adjusting bounce_queue_lifetime'],
  nearMisses: ['adjusting the clock'],
});
