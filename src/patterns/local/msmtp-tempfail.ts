import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-tempfail',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_tempfail'],
  match: [/\bexitcode=EX_TEMPFAIL\b/],
  only: 'local',
  title: 'msmtp: the mail server could not be reached or asked to come again',
  why: 'No connection, a time-out, or a 4xx answer (smtpstatus).',
  fix: 'nc -vz HOST 587; send again later: msmtp itself keeps no queue (msmtpq does).',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_TEMPFAIL)'],
  nearMisses: ['exitcode=EX_OK'],
});
