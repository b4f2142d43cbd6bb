import { listedOn } from '../listed-on.ts';

export default listedOn('spamrats', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using all.spamrats.com; SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.1',
    '550 Rejected, noptr.spamrats.com',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
