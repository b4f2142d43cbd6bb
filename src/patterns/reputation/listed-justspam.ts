import { listedOn } from '../listed-on.ts';

export default listedOn('justspam', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.justspam.org; IP 192.0.2.1 is listed, see http://www.justspam.org/check-an-ip?ip=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
