import { listedOn } from '../listed-on.ts';

export default listedOn('nixspam', {
  samples: [
    '550 5.7.1 Spam sent to the mailhost mx.example.net was detected by NiX Spam at Mon, 06 Jan 2020 10:00:00 +0100, see http://www.dnsbl.manitu.net/lookup.php?value=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using dnsbl.example.org'],
});
