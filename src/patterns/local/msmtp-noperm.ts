import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-noperm',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_noperm'],
  match: [/\bexitcode=EX_NOPERM\b/],
  only: 'local',
  title: 'msmtp: the server refused user and password',
  why: 'authentication failed.',
  fix: 'Correct user and password (passwordeval); large providers want an application password.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_NOPERM)'],
  nearMisses: ['exitcode=EX_OK'],
});
