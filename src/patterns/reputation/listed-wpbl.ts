import { listedOn } from '../listed-on.ts';

export default listedOn('wpbl', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using db.wpbl.info; Spam source - http://wpbl.info/record?ip=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
