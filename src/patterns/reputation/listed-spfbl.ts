import { listedOn } from '../listed-on.ts';

export default listedOn('spfbl', {
  samples: [
    '550 5.7.1 SPFBL BLOCKED, see https://matrix.spfbl.net/192.0.2.1',
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.spfbl.net',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
