import { listedOn } from '../listed-on.ts';

export default listedOn('spamhaus-pbl', {
  rank: 'code',
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/pbl/query/PBL123456',
  ],
  nearMisses: ['554 5.7.1 blocked using zen.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL1'],
});
