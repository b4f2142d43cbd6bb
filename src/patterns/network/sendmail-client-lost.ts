import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/sendmail-client-lost',
  reason: 'lost-connection',
  rank: 'exact',
  literals: [
    'premature eom',
    'lost input channel',
    'unexpected close on connection',
    'collect: relay=',
    'collect: i/o error',
    'read error from',
  ],
  match: [
    /collect: premature EOM|lost input channel from|unexpected close on connection from|collect: (?:relay=.{1,300}info=I\/O error|I\/O error|unexpected close)/i,
  ],
  only: 'local',
  title: 'A client hung up in the middle of a message',
  why: 'It broke off while it sent; the message did not come in, and a real server tries again.',
  fix: 'If one partner is always concerned: MTU and firewalls on the way. Else nothing.',
  source: 'https://github.com/freebsd/freebsd-src/tree/main/contrib/sendmail/src',
  samples: [
    'collect: premature EOM: Connection reset by m-temp.example',
    'lost input channel from client.example [192.0.2.9] to MTA after rcpt',
    'SYSERR(root): collect: relay=m-temp.example, from=<s@out.example>, info=I/O error',
  ],
  nearMisses: ['a premature end'],
});
