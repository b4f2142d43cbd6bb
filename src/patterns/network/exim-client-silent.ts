import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/exim-client-silent',
  reason: 'conversation-timeout',
  rank: 'exact',
  literals: ['smtp command timeout on', 'smtp data timeout', 'incoming data timeout'],
  match: [/SMTP (?:command|data|incoming data) timeout (?:on|\(message abandoned\) on)/i],
  only: 'local',
  title: 'A client fell silent, and Exim hung up',
  why: 'It sent nothing for smtp_receive_timeout (5 minutes): a program that hangs, a lossy line, or somebody who keeps places busy.',
  fix: 'If one partner is always concerned while sending data: MTU and firewalls on the way. Else nothing.',
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html',
  samples: [
    'SMTP command timeout on connection from spammer.example [203.0.113.66]',
    'SMTP data timeout (message abandoned) on connection from client.example [192.0.2.9] F=<a@example.net>',
  ],
  nearMisses: ['SMTP timeout after initial connection: Connection timed out'],
});
