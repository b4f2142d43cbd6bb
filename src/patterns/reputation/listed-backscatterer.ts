import { listedOn } from '../listed-on.ts';

export default listedOn('backscatterer', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using ips.backscatterer.org; Sorry 192.0.2.1 is blacklisted at http://www.backscatterer.org/?ip=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
