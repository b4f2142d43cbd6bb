import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-ioerr',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_ioerr'],
  match: [/\bexitcode=EX_IOERR\b/],
  only: 'local',
  title: 'msmtp: reading or writing failed',
  why: 'The connection broke, TLS failed, or a file cannot be read.',
  fix: 'See errormsg; for TLS set tls_trust_file /etc/ssl/certs/ca-certificates.crt.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_IOERR)'],
  nearMisses: ['exitcode=EX_OK'],
});
