import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/postscreen-busy',
  reason: 'too-many-connections',
  rank: 'exact',
  literals: ['all server ports busy', 'all screening ports busy', 'entering stress mode', 'too many connections'],
  match: [
    /\b(?:CONNECT|connect) from \[\S{1,80}: (?:all (?:server|screening) ports busy|too many connections)|entering STRESS mode with/i,
  ],
  only: 'local',
  blame: 'us',
  title: 'postscreen has no place left for new clients',
  why: 'As many connections stand as it may have; mostly an attack, else smtpd is too slow behind it.',
  fix: 'postconf -e default_process_limit=200 postscreen_client_connection_count_limit=10 && postfix reload; see who comes most: grep CONNECT /var/log/mail.log | grep -o "\\[[0-9.]*\\]" | sort | uniq -c | sort -rn | head',
  source: 'https://www.postfix.org/STRESS_README.html',
  samples: [
    'NOQUEUE: reject: CONNECT from [203.0.113.99]:46286: all server ports busy',
    'CONNECT from [203.0.113.99]:46286: too many connections',
    'entering STRESS mode with 81 connections',
  ],
  nearMisses: ['421 4.7.0 Error: too many connections'],
});
