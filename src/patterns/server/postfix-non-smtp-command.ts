import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postfix-non-smtp-command',
  reason: 'protocol-error',
  rank: 'exact',
  literals: ['non-smtp command from'],
  match: [/\bnon-SMTP command from \S/],
  only: 'local',
  blame: 'them',
  title: 'Somebody speaks HTTP or nonsense to the mail port',
  why: 'A web browser, a scanner, or an attack through a web proxy; smtpd hung up.',
  fix: 'Nothing to do. If it comes from a machine of yours, correct what it is set to (port 25 is SMTP).',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_forbidden_commands',
  samples: ['warning: non-SMTP command from spammer.example[203.0.113.66]: GET / HTTP/1.1'],
  nearMisses: ['NON-SMTP COMMAND from [203.0.113.99]:1 after CONNECT: GET /'],
});
