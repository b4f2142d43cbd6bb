import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/postfix-log-file',
  reason: 'permission',
  rank: 'exact',
  literals: ['open logfile', 'write error: ', 'logfile '],
  match: [/\bopen logfile '[^']{1,255}': |\blogfile '[^']{1,255}' write error: /i],
  only: 'local',
  title: 'Postfix cannot write its log file',
  why: 'maillog_file names a file or folder that it may not write, or the disk is full.',
  fix: 'ls -ld the folder; df -h; postconf -e maillog_file=/var/log/postfix.log (needs the postlog service in master.cf), or postconf -X maillog_file for syslog; postfix reload.',
  source: 'https://www.postfix.org/MAILLOG_README.html',
  samples: [
    "fatal: open logfile '/var/log/postfix.log': Permission denied",
    "fatal: logfile '/var/log/postfix.log' write error: No space left on device",
  ],
  nearMisses: ['a logfile'],
});
