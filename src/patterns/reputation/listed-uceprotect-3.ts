import { listedOn } from '../listed-on.ts';

export default listedOn('uceprotect-3', {
  rank: 'code',
  samples: [
    '554 5.7.1 Client host [192.0.2.1] blocked using dnsbl-3.uceprotect.net; Your ISP is UCEPROTECT-Level3 listed. See: http://www.uceprotect.net/rblcheck.php?ipr=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 blocked using dnsbl-1.uceprotect.net'],
});
