import { listedOn } from '../listed-on.ts';

export default listedOn('spamhaus-dbl', {
  rank: 'code',
  samples: [
    '554 5.7.1 Service unavailable; Sender address [user@example.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.com',
  ],
  nearMisses: ['554 5.7.1 blocked using zen.spamhaus.org'],
});
