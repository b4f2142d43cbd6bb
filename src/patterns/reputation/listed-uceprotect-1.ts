import { listedOn } from '../listed-on.ts';

export default listedOn('uceprotect-1', {
  rank: 'code',
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl-1.uceprotect.net; IP 192.0.2.1 is UCEPROTECT-Level 1 listed. See http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 blocked using dnsbl-2.uceprotect.net'],
});
