import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/qmail-no-connection',
  reason: 'connection-timeout',
  rank: 'exact',
  literals: ["wasn't able to establish an smtp connection", 'connection died'],
  match: [/I wasn't able to establish an SMTP connection/i],
  only: 'local',
  title: 'qmail could not connect to any host of that domain',
  why: 'Refused, timed out or no route; qmail does not say which.',
  fix: 'nc -vz MX-HOST 25 from this host. If it fails for every destination, your provider or firewall blocks outgoing port 25. It is retried by itself.',
  source: 'https://cr.yp.to/qmail.html',
  samples: ["Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)"],
  nearMisses: ["I wasn't able to come"],
});
