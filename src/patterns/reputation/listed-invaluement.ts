import { listedOn } from '../listed-on.ts';

export default listedOn('invaluement', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using sip.invaluement.com; see https://www.invaluement.com/lookup/',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
