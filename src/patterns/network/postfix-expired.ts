import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/postfix-expired',
  reason: 'queue-expired',
  rank: 'exact',
  literals: ['status=expired, returned to sender', 'administratively expired', 'status=force-expired'],
  match: [/status=(?:force-)?expired, returned to sender|message is administratively expired/i],
  only: 'local',
  title: 'Postfix gave the message up after its time in the queue',
  why: 'It could not be delivered for maximal_queue_lifetime (5 days by default; bounce_queue_lifetime for bounces), or an administrator ended it with postsuper -e. The true cause stands in the attempts before.',
  fix: 'maildoctor explain --message ID tells the attempts; mend that cause, then send again.',
  source: 'https://www.postfix.org/postconf.5.html#maximal_queue_lifetime',
  samples: ['status=expired, returned to sender'],
  nearMisses: ['550 5.4.7 delivery time expired'],
});
