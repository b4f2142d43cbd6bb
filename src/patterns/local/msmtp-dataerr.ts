import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-dataerr',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_dataerr'],
  match: [/\bexitcode=EX_DATAERR\b/],
  only: 'local',
  title: 'msmtp: the message or an address is not valid',
  why: 'A recipient or a header is not an address.',
  fix: 'Correct the message that the program writes.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_DATAERR)'],
  nearMisses: ['exitcode=EX_OK'],
});
