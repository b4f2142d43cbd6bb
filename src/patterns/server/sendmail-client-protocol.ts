import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/sendmail-client-protocol',
  reason: 'protocol-error',
  rank: 'exact',
  literals: ['possible smtp attack', 'did not issue mail/expn', 'command too long', 'too many bad commands'],
  match: [
    /possible SMTP attack|did not issue MAIL\/EXPN\/VRFY\/ETRN|SMTP violation, input too long|possible SMTP RCPT flood/i,
  ],
  only: 'local',
  blame: 'them',
  title: 'A client did nothing useful, or tried something odd',
  why: 'It connected and sent no mail (a health check, a scanner), or so many odd commands that Sendmail suspects an attack.',
  fix: 'Nothing to do. If it is a health check of yours, let it say QUIT.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'client.example [192.0.2.9] did not issue MAIL/EXPN/VRFY/ETRN during connection to MTA',
    '[192.0.2.9]: possible SMTP attack: command=HELO/EHLO, count=3',
  ],
  nearMisses: ['an attack'],
});
