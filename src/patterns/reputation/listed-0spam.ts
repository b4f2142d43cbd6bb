import { listedOn } from '../listed-on.ts';

export default listedOn('0spam', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.0spam.org; see https://0spam.org/',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
