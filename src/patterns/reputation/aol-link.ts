import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/aol-link',
  reason: 'domain-blocklisted',
  rank: 'code',
  match: [/\(HVU:[A-Z]\d\)/],
  speaker: 'yahoo',
  title: 'AOL: a link in the message leads to a site that users complained of',
  source: 'https://postmaster.aol.com/error-codes',
  samples: ['554 5.7.1 : (HVU:B1) https://postmaster.aol.com/error-codes#554hvub1'],
  nearMisses: ['554 5.7.1 : (CON:B1)'],
});
