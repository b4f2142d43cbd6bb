import { listedOn } from '../listed-on.ts';

export default listedOn('sender-score', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using bl.score.senderscore.com; see https://senderscore.org/blocklistlookup/',
    '554 Your Sender Score is too low',
  ],
  nearMisses: ['550 your sender scored 7 points of spam'],
});
