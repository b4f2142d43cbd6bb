import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/msmtp-unavailable',
  reason: 'mail-client',
  rank: 'vague',
  literals: ['exitcode=ex_unavailable'],
  match: [/\bexitcode=EX_UNAVAILABLE\b/],
  only: 'local',
  title: 'msmtp: the server refused the message, or offers not what is asked for',
  why: 'See smtpstatus and smtpmsg; without them: TLS or AUTH is asked for and not offered.',
  fix: 'msmtp --serverinfo --host=HOST --port=587 --tls=on shows what it offers.',
  source: 'https://man7.org/linux/man-pages/man3/sysexits.h.3head.html',
  samples: ['msmtp: Fehler beim Senden (exitcode=EX_UNAVAILABLE)'],
  nearMisses: ['exitcode=EX_OK'],
});
