import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/postfix-client-silent',
  reason: 'conversation-timeout',
  rank: 'exact',
  literals: ['timeout after '],
  match: [/^timeout after [A-Z-]{4,20}\b/],
  only: 'local',
  title: 'A client fell silent, and smtpd hung up',
  why: 'It sent nothing for smtpd_timeout (300 s, 10 s under stress): a program that hangs, a lossy line, or somebody who keeps places busy.',
  fix: 'If one partner is always concerned while sending DATA: MTU and firewalls on the way. Against those that only hold places: postconf -e "smtpd_timeout=${stress?{10}:{120}}s"',
  source: 'https://www.postfix.org/postconf.5.html#smtpd_timeout',
  samples: [
    'timeout after DATA (1020 bytes) from client.example.com[192.0.2.9]',
    'timeout after CONNECT from unknown[192.0.2.9]',
  ],
  nearMisses: ['conversation with x timed out'],
});
