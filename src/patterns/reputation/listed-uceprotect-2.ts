import { listedOn } from '../listed-on.ts';

export default listedOn('uceprotect-2', {
  rank: 'code',
  samples: [
    '554 5.7.1 Client host [192.0.2.1] blocked using dnsbl-2.uceprotect.net; Net 192.0.2.0/24 is UCEPROTECT-Level2 listed because 9 abuses are seen from AS64496',
  ],
  nearMisses: ['554 5.7.1 blocked using dnsbl-3.uceprotect.net'],
});
