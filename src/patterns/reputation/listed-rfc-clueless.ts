import { listedOn } from '../listed-on.ts';

export default listedOn('rfc-clueless', {
  samples: [
    '550 5.7.1 example.com has no working postmaster address: listed at postmaster.rfc-clueless.org',
    '550 example.com is listed in abuse.rfc-ignorant.org',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
