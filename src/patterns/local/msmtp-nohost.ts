import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-nohost',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_nohost'],
  match: [/\bexitcode=EX_NOHOST\b/],
  only: 'local',
  title: 'msmtp: the host of the mail server is not found',
  why: 'The name in "host" does not exist or DNS does not answer.',
  fix: 'Correct host in /etc/msmtprc or ~/.msmtprc; getent hosts NAME.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_NOHOST)'],
  nearMisses: ['exitcode=EX_OK'],
});
