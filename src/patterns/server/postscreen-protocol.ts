import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/postscreen-protocol',
  reason: 'protocol-error',
  rank: 'exact',
  literals: [
    'command pipelining from',
    'non-smtp command from',
    'bare newline from',
    'command count limit from',
    'command time limit from',
    'command length limit from',
    'without valid rcpt from',
  ],
  match: [
    /^(?:COMMAND (?:PIPELINING|COUNT LIMIT|TIME LIMIT|LENGTH LIMIT)|NON-SMTP COMMAND|BARE NEWLINE|(?:DATA|BDAT) without valid RCPT) from \[/,
  ],
  only: 'local',
  blame: 'them',
  title: 'A client does not keep to SMTP: a spam program',
  why: "postscreen saw it send commands without waiting, other words than SMTP's, or lines that end wrongly.",
  fix: 'Nothing to do; they are turned away where postscreen_pipelining_action, postscreen_non_smtp_command_action and postscreen_bare_newline_action are enforce.',
  source: 'https://www.postfix.org/POSTSCREEN_README.html',
  samples: [
    'COMMAND PIPELINING from [203.0.113.99]:46286 after EHLO: MAIL FROM:<a@example.net>\\r\\n',
    'NON-SMTP COMMAND from [203.0.113.99]:1 after CONNECT: GET / HTTP/1.1',
    'BARE NEWLINE from [203.0.113.99]:46286 after EHLO',
  ],
  nearMisses: ['warning: non-SMTP command from spammer.example[203.0.113.66]: GET / HTTP/1.1'],
});
