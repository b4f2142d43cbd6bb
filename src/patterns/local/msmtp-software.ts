import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-software',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_software'],
  match: [/\bexitcode=EX_SOFTWARE\b/],
  only: 'local',
  title: 'msmtp: it lacks a feature or failed inside',
  why: 'TLS or an authentication method is not compiled in.',
  fix: 'msmtp --version shows what it can; install a package with TLS.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_SOFTWARE)'],
  nearMisses: ['exitcode=EX_OK'],
});
