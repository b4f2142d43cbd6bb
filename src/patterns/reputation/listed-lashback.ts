import { listedOn } from '../listed-on.ts';

export default listedOn('lashback', {
  samples: [
    '550 5.7.1 Client host [192.0.2.1] blocked using ubl.unsubscore.com; Sender has sent to LashBack Unsubscribe Probe accounts',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
