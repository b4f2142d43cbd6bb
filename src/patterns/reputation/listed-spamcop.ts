import { listedOn } from '../listed-on.ts';

export default listedOn('spamcop', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1',
    '550 5.7.1 Rejected, see http://spamcop.net/bl.shtml?192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
