import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-cantcreat',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_cantcreat'],
  match: [/\bexitcode=EX_CANTCREAT\b/],
  only: 'local',
  title: 'msmtp: it cannot write a file',
  why: 'Its log file or a temporary file.',
  fix: 'touch /var/log/msmtp && chmod 666 it, or logfile in a folder of the user; or syslog on.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_CANTCREAT)'],
  nearMisses: ['exitcode=EX_OK'],
});
