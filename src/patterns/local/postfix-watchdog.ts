import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-watchdog',
  reason: 'local-config',
  rank: 'exact',
  literals: ['watchdog timeout', 'watchdog'],
  match: [/(?:^|: )watchdog timeout/i],
  only: 'local',
  title: 'A daemon of Postfix hung and was ended',
  why: 'It did nothing for far too long (5 hours by default): a file system that hangs, a table or service that never answers, a clock that jumped.',
  fix: 'Look at the disk (dmesg -T, NFS mounts) and at the tables and services that this daemon asks; keep the clock with chrony or systemd-timesyncd.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/util/watchdog.c',
  samples: ['fatal: watchdog timeout'],
  nearMisses: ['a watchdog'],
});
