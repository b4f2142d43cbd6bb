import { listedOn } from '../listed-on.ts';

export default listedOn('gbudb', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using truncate.gbudb.net; http://www.gbudb.com/truncate/ [192.0.2.1]',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
