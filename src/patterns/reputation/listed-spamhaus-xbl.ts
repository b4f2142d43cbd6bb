import { listedOn } from '../listed-on.ts';

export default listedOn('spamhaus-xbl', {
  rank: 'code',
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using xbl.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
    '550 Rejected, see http://www.abuseat.org/lookup.cgi?ip=192.0.2.1',
  ],
  nearMisses: ['550 blocked using sbl-xbl.spamhaus.org'],
});
