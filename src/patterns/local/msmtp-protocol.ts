import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-protocol',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_protocol'],
  match: [/\bexitcode=EX_PROTOCOL\b/],
  only: 'local',
  title: 'msmtp: the two do not understand each other',
  why: 'TLS at once on a STARTTLS port or the other way round, or an answer that is none.',
  fix: 'Port 587: tls_starttls on; port 465: tls_starttls off.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_PROTOCOL)'],
  nearMisses: ['exitcode=EX_OK'],
});
