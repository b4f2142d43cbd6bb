import { listedOn } from '../listed-on.ts';

export default listedOn('barracuda', {
  samples: [
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using b.barracudacentral.org; http://www.barracudanetworks.com/reputation/?pr=1&ip=192.0.2.1',
    '554 Blocked by Barracuda Reputation; see http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
  ],
  nearMisses: ['550 5.1.1 barracuda@example.com: user unknown'],
});
