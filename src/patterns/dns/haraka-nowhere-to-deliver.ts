import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/haraka-nowhere-to-deliver',
  reason: 'no-mx',
  rank: 'exact',
  match: [/^Nowhere to deliver mail to for domain: /i],
  only: 'local',
  title: 'The domain has no mail server',
  why: 'It exists, but DNS names no host that takes its mail.',
  fix: 'Check the spelling. If it is right, its owner has to publish an MX record.',
  source: 'https://github.com/haraka/Haraka/blob/master/outbound/hmail.js',
  samples: ['Nowhere to deliver mail to for domain: nomx.example'],
  nearMisses: ['nowhere to go'],
});
