import { listedOn } from '../listed-on.ts';

export default listedOn('interserver', {
  samples: ['550 Rejected: 192.0.2.1 found in rbl.interserver.net, see http://sigs.interserver.net/ip?ip=192.0.2.1'],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
