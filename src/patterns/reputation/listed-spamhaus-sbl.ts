import { listedOn } from '../listed-on.ts';

export default listedOn('spamhaus-sbl', {
  rank: 'code',
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using sbl.spamhaus.org; https://www.spamhaus.org/sbl/query/SBL123456',
    '550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL. For details please see http://www.spamhaus.org/query/bl?ip=192.0.2.1',
  ],
  nearMisses: ['554 5.7.1 blocked using zen.spamhaus.org; https://www.spamhaus.org/pbl/query/PBL1'],
});
