import { listedOn } from '../listed-on.ts';

export default listedOn('spamhaus-css', {
  rank: 'code',
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/css/query/192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 blocked using zen.spamhaus.org'],
});
