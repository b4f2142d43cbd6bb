import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/exim-client-protocol',
  reason: 'protocol-error',
  rank: 'exact',
  literals: [
    'smtp protocol synchronization error',
    'smtp syntax error in',
    'smtp call from',
    'syntactically invalid',
    'smtp protocol error',
    'smtp protocol violation',
    'too many syntax or protocol errors',
    'too many nonmail commands',
    'too many unrecognized commands',
  ],
  match: [
    /SMTP protocol (?:synchronization|syntax)? ?(?:error|violation)|^SMTP syntax error in "|SMTP call from .{1,300} dropped: too many|syntactically invalid argument/i,
  ],
  only: 'local',
  blame: 'them',
  title: 'A client does not keep to SMTP: mostly a spam program',
  why: 'It sent before it was asked, commands that do not exist, or a HELO with characters that no name has.',
  fix: 'If it is a program of yours, correct it (wait for each answer; a proper host name in HELO). Else nothing.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html',
  samples: [
    'SMTP protocol synchronization error (next input sent too soon: pipelining was not advertised): rejected "MAIL FROM:<a@example.net>" H=[192.0.2.9] next input="RCPT"',
    'SMTP call from [192.0.2.9] dropped: too many nonmail commands (last was "RSET")',
    'SMTP syntax error in "MAIL FROM: a" H=[192.0.2.9] a: missing or malformed local part',
  ],
  nearMisses: ['504 5.5.2 syntax of HELO'],
});
