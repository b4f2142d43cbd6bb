import { listedOn } from '../listed-on.ts';

export default listedOn('fortinet', {
  samples: [
    '550 5.7.1 This email from IP 192.0.2.1 has been rejected by FortiGuard AntiSpam: https://www.fortiguard.com/',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
