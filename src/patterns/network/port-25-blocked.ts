import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/port-25-blocked',
  reason: 'connection-timeout',
  rank: 'exact',
  match: [/\b(?:outbound|outgoing)? ?port 25\b.{0,30}\bblocked/i],
  blame: 'us',
  title: 'Your provider blocks port 25',
  fix: 'Ask your provider to open outgoing port 25, or send through a relay on port 587: relayhost = [smtp.example.com]:587',
  source: 'https://learn.microsoft.com/azure/virtual-network/troubleshoot-outbound-smtp-connectivity',
  samples: ['550 outbound port 25 is blocked'],
  nearMisses: ['connect to port 25'],
});
