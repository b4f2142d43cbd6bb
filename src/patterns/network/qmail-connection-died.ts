import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/qmail-connection-died',
  reason: 'lost-connection',
  rank: 'exact',
  literals: ['but connection died', 'but greeting failed'],
  match: [/Connected to \S{1,255} but (?:connection died|greeting failed)/i],
  only: 'local',
  title: 'The other side hung up on qmail',
  why: 'The connection stood and was cut, or the greeting was no welcome; "Possible duplicate!" means that the message may have been taken.',
  fix: 'It is retried by itself. If it always dies with large messages: MTU and firewalls on the way.',
  source: 'https://cr.yp.to/qmail.html',
  samples: [
    'Connected to 192.0.2.1 but connection died. (#4.4.2)',
    'Connected to 192.0.2.1 but connection died. Possible duplicate! (#4.4.2)',
  ],
  nearMisses: ['Connected to 192.0.2.1 but sender was rejected. Remote host said: 550 no'],
});
