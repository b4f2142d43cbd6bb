import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-config',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_config'],
  match: [/\bexitcode=EX_CONFIG\b/],
  only: 'local',
  title: 'msmtp: its configuration is wrong',
  why: 'A line of msmtprc is unknown, or the account does not exist, or the file may be read by others.',
  fix: 'chmod 600 ~/.msmtprc; msmtp --pretend -a ACCOUNT shows what it reads; it needs host, from, auth, user, tls.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_CONFIG)'],
  nearMisses: ['exitcode=EX_OK'],
});
