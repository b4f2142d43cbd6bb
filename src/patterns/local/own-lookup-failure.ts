import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/local/own-lookup-failure',
  reason: 'lookup-table',
  rank: 'exact',
  literals: ['temporary lookup failure', 'temporary lookup error'],
  match: [/Temporary lookup (?:failure|error)/i],
  only: 'ours',
  title: 'A lookup table of this server fails, so mail is turned away',
  why: 'While it judged a client or an address, Postfix could not ask one of its tables (a file that was never built, a database that is down).',
  fix: 'The warning just before names the table and the reason. Ask it: postmap -q u@example.com $(postconf -h virtual_mailbox_maps); build it with postmap or newaliases, or start the database; postfix reload.',
  source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd_check.c',
  samples: [
    { text: '451 4.3.0 <u@ok.example>: Temporary lookup failure', program: 'postfix/smtpd' },
    { text: '451 4.3.0 Temporary lookup error', program: 'postfix/smtpd' },
  ],
  nearMisses: [
    { text: '451 4.3.0 <u@ok.example>: Temporary lookup failure', program: 'postfix/smtp', relay: 'mx.example.net' },
  ],
});
