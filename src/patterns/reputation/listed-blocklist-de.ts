import { listedOn } from '../listed-on.ts';

export default listedOn('blocklist-de', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.blocklist.de; Infected System (Service: mail), see http://www.blocklist.de/en/view.html?ip=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
