import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-noinput',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_noinput'],
  match: [/\bexitcode=EX_NOINPUT\b/],
  only: 'local',
  title: 'msmtp: a file it needs cannot be read',
  why: 'The message, a key or a password file.',
  fix: 'Check the path and its rights.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_NOINPUT)'],
  nearMisses: ['exitcode=EX_OK'],
});
