import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-hop-count',
  reason: 'loop',
  rank: 'exact',
  literals: ['hopcount exceeded', 'too many hops'],
  match: [/message rejected: hopcount exceeded|(?:^|: |\d )too many hops$/i],
  only: 'local',
  title: 'The message passed through too many servers',
  why: 'It has more than hopcount_limit (50) Received headers: two servers send it to each other.',
  fix: 'postcat -q ID | grep ^Received shows the two that repeat; correct the transport, relayhost, alias or MX of one of them.',
  source: 'https://www.postfix.org/postconf.5.html#hopcount_limit',
  samples: ['warning: 4D2F1201: message rejected: hopcount exceeded', 'too many hops'],
  nearMisses: ['554 5.4.6 Too many hops'],
});
