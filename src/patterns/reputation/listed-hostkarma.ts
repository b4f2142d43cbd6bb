import { listedOn } from '../listed-on.ts';

export default listedOn('hostkarma', {
  samples: [
    '554 5.7.1 Client host [192.0.2.1] blocked using hostkarma.junkemailfilter.com; Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
