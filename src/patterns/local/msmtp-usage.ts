import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-usage',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_usage'],
  match: [/\bexitcode=EX_USAGE\b/],
  only: 'local',
  title: 'msmtp: it was called in a wrong way',
  why: 'No recipients, or an unknown option.',
  fix: 'Call it as: msmtp -t < message, or msmtp u@example.com < message.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_USAGE)'],
  nearMisses: ['exitcode=EX_OK'],
});
