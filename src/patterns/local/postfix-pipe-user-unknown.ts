import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-pipe-user-unknown',
  reason: 'pipe',
  rank: 'exact',
  literals: ['unknown username: ', 'unknown group: ', 'unknown user name: ', 'unknown group name: '],
  match: [/(?:^|fatal: |get_service_attr: )unknown (?:username|group|user name|group name): \S/i],
  only: 'local',
  title: 'A service in master.cf runs as a user that does not exist',
  why: 'user= of a pipe or spawn service names an account or group that this machine lacks.',
  fix: 'useradd -r -s /usr/sbin/nologin NAME (and its group), or correct user= in /etc/postfix/master.cf; postfix reload',
  source: 'https://www.postfix.org/pipe.8.html',
  samples: ['fatal: get_service_attr: unknown username: vmail', 'fatal: unknown user name: policyd'],
  nearMisses: ['unknown user: "joe"'],
});
