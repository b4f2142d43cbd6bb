import { listedOn } from '../listed-on.ts';

export default listedOn('woodys', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using blacklist.woody.ch; See http://blacklist.woody.ch/rblcheck.php3?192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
