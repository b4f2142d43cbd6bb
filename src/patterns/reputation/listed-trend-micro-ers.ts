import { listedOn } from '../listed-on.ts';

export default listedOn('trend-micro-ers', {
  samples: [
    '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.1; Mail from 192.0.2.1 blocked using Trend Micro Email Reputation database.',
    '450 4.7.1 Service temporarily unavailable; Client host [192.0.2.1] blocked using ers.trendmicro.com; Mail from 192.0.2.1 deferred using Quick IP Lookup',
  ],
  nearMisses: ['550 5.7.1 blocked using Spamhaus'],
});
