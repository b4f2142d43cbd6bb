import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/exim-client-lost',
  reason: 'lost-connection',
  rank: 'exact',
  literals: [
    ' lost while reading message data',
    'unexpected disconnection while reading',
    'lost d=',
    ' lost input connection',
  ],
  match: [
    /^SMTP connection from .{1,300} lost\b|unexpected disconnection while reading SMTP command|connection from .{1,300} lost while reading/i,
  ],
  only: 'local',
  title: 'A client hung up in the middle',
  why: 'It broke off the session: a program that gave up, a lossy line, a firewall, or a scanner. A real server tries again.',
  fix: 'If one partner is always concerned: MTU and firewalls on the way. Else nothing.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html',
  samples: [
    'SMTP connection from spammer.example (a.b) [203.0.113.66] lost while reading message data (header)',
    'unexpected disconnection while reading SMTP command from unknown.example [192.0.2.9] D=1m2s',
  ],
  nearMisses: ['SMTP connection from localhost closed by QUIT'],
});
