import { listedOn } from '../listed-on.ts';

export default listedOn('spameatingmonkey', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.spameatingmonkey.net; Listed, see https://spameatingmonkey.com/lookup/192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
