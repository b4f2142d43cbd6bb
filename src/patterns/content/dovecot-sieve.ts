import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/dovecot-sieve',
  reason: 'malformed',
  rank: 'exact',
  literals: ['sieve: '],
  match: [
    /\bsieve: .{0,200}(?:parse error|compile|validation|Execution of script .{1,200} failed|failed to (?:compile|open)|script .{1,100} is (?:invalid|broken))/i,
  ],
  only: 'local',
  blame: 'recipient',
  title: 'A sieve script of a user is wrong',
  why: 'It cannot be compiled or fails as it runs; the message goes to INBOX by itself.',
  fix: "sievec ~USER/.dovecot.sieve shows the line; the user's log is ~/.dovecot.sieve.log; correct it in the web mail.",
  source: 'https://doc.dovecot.org/2.3/configuration_manual/sieve/configuration/',
  samples: [
    'lmtp(u@example.com): Error: sieve: Execution of script /var/vmail/u/.dovecot.sieve failed, but implicit keep was successful (user logfile /var/vmail/u/.dovecot.sieve.log may reveal additional details)',
  ],
  nearMisses: ['sieve: msgid=<1@x>: stored mail into mailbox'],
});
