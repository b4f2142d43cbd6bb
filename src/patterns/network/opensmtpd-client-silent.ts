import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/opensmtpd-client-silent',
  reason: 'conversation-timeout',
  rank: 'exact',
  match: [/ smtp disconnected reason=timeout/],
  only: 'local',
  program: /^(?:smtpd|opensmtpd)$/,
  title: 'A client fell silent, and OpenSMTPD hung up',
  why: 'It sent nothing for five minutes: a program that hangs, a lossy line, or somebody who keeps places busy.',
  fix: 'If one partner is always concerned while sending data: MTU and firewalls on the way. Else nothing.',
  source: 'https://man.openbsd.org/smtpd.8',
  samples: [{ text: '2dcb42f7b83aae4b smtp disconnected reason=timeout', program: 'smtpd' }],
  nearMisses: [{ text: '2dcb42f7b83aae4b smtp disconnected reason=quit', program: 'smtpd' }],
});
