import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/greylisted',
  reason: 'greylisted',
  rank: 'generic',
  match: [/\bgr[ae]y[- ]?list/i],
  source: 'https://www.rfc-editor.org/rfc/rfc6647',
  samples: [
    '450 4.2.0 <u@example.com>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.com.html',
  ],
  nearMisses: ['450 4.2.0 Grey hair is no reason'],
});
