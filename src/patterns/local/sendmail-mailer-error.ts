import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/sendmail-mailer-error',
  reason: 'pipe',
  rank: 'exact',
  literals: [
    'unknown mailer error',
    'mailer error',
    'remote protocol error',
    'transient parse error',
    'operating system error',
    'cannot open /',
    "can't create output",
    'service unavailable',
    'i/o error',
  ],
  match: [
    /unknown mailer error \d|^(?:Deferred: )?(?:Operating system error|Can't create (?:\(user\) )?output(?: file)?|remote protocol error|Transient parse error)/i,
  ],
  only: 'local',
  title: 'A delivery program of this server ended with an error',
  why: 'An alias, .forward or the local mailer (procmail, mail.local) ran a command and it ended with that status (127 not found, 126 may not be executed, 71 system error, 73 cannot write, 75 try again).',
  fix: 'Run it by hand as the user it runs as; with smrsh, link the program into /etc/mail/smrsh (/etc/smrsh); ls -l /var/mail for what cannot be written.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: ['unknown mailer error 1', 'Operating system error', "Can't create output"],
  nearMisses: ['mailer of errors'],
});
