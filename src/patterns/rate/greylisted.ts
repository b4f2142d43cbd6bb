import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/rate/greylisted',
  reason: 'greylisted',
  rank: 'generic',
  match: [/\bgr[ae]y[- ]?list/i, wording`\[s09\] try again later\b`],
  source: 'https://www.rfc-editor.org/rfc/rfc6647',
  samples: [
    '450 4.2.0 <u@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html',
    '450 [S09] Try Again Later',
  ],
  nearMisses: ['450 4.2.0 Grey hair is no reason'],
});
