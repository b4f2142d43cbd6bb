import { listedOn } from '../listed-on.ts';

export default listedOn('anonmails', {
  samples: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using spam.dnsbl.anonmails.de'],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
