import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/aol-no-reverse-dns',
  reason: 'rdns-missing',
  rank: 'code',
  match: [/\(DNS:N[RB]\)/],
  speaker: 'yahoo',
  source: 'https://postmaster.aol.com/error-codes',
  samples: ['421 4.7.1 : (DNS:NR) https://postmaster.aol.com/error-codes#421dnsnr'],
  nearMisses: ['421 4.7.1 : (DYN:T1)'],
});
