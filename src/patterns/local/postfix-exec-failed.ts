import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-exec-failed',
  reason: 'local-config',
  rank: 'exact',
  literals: [': exec ', 'execv ', 'execvp '],
  match: [/\b(?:\S{1,255}: exec|execvp?) \/?\S{1,255}: (?:No such file|Permission denied|Exec format)/i],
  only: 'local',
  title: 'A program that master.cf names cannot be run',
  why: 'The file is not in daemon_directory (not installed, or moved), or may not be executed.',
  fix: 'ls -l $(postconf -h daemon_directory); install the package it belongs to, or take the service out of master.cf; then postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/master/master_spawn.c',
  samples: [
    'fatal: master_spawn: exec /usr/lib/postfix/sbin/policyd: No such file or directory',
    'fatal: execvp /usr/lib/dovecot/deliver: Permission denied',
  ],
  nearMisses: ['exec the program'],
});
