import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/opensmtpd-no-destination',
  reason: 'unreachable',
  rank: 'exact',
  literals: ['network error on destination mxs', 'no valid route to'],
  match: [/^Network error on destination MXs|No valid route to (?:remote MX|destination)/i],
  only: 'local',
  title: 'None of the MX hosts of that domain could be reached',
  why: 'OpenSMTPD tried all of them: refused, timed out, or without a route (often IPv6 where there is none).',
  fix: 'nc -vz MX-HOST 25 from this host; without IPv6 here: action "out" relay src … with an IPv4 address only. It is retried by itself.',
  source: 'https://man.openbsd.org/smtpd.conf.5',
  samples: ['Network error on destination MXs', 'No valid route to remote MX'],
  nearMisses: ['No MX found for domain'],
});
