import { listedOn } from '../listed-on.ts';

export default listedOn('countries-nerd', {
  samples: ['550 Mail from your country is not wanted here: zz.countries.nerd.dk'],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
