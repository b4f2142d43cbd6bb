import { listedOn } from '../listed-on.ts';

export default listedOn('uribl', {
  samples: [
    '554 5.7.1 Service unavailable; Sender address [user@example.com] blocked using black.uribl.com; Domain in URIBL, see http://lookup.uribl.com/?domain=example.com',
  ],
  nearMisses: ['554 5.7.1 blocked using multi.surbl.org'],
});
