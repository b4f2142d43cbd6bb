import { listedOn } from '../listed-on.ts';

export default listedOn('surbl', {
  samples: [
    '554 5.7.1 Message rejected: it contains a link to example.com, which is listed in SURBL, see http://www.surbl.org/surbl-analysis',
    '550 5.7.1 Blocked by SURBL, multi.surbl.org',
  ],
  nearMisses: ['554 5.7.1 blocked using black.uribl.com'],
});
