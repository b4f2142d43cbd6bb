import { listedOn } from '../listed-on.ts';

export default listedOn('spamhaus', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
    '550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.1 (AS16012611)',
  ],
  nearMisses: ['554 5.7.1 blocked using b.barracudacentral.org'],
});
