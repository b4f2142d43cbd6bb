import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-oserr',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_oserr'],
  match: [/\bexitcode=EX_OSERR\b/],
  only: 'local',
  title: 'msmtp: the system did not give it what it needs',
  why: 'Memory, a process, or a socket.',
  fix: 'See errormsg and dmesg.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_OSERR)'],
  nearMisses: ['exitcode=EX_OK'],
});
