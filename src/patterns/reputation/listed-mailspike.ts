import { listedOn } from '../listed-on.ts';

export default listedOn('mailspike', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.mailspike.net; http://www.mailspike.org/anubis/lookup.html',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
