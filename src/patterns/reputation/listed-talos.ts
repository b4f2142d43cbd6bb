import { listedOn } from '../listed-on.ts';

export default listedOn('talos', {
  samples: [
    "554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. See https://talosintelligence.com/reputation_center/lookup?search=192.0.2.1",
    '554 5.7.1 blocked by SenderBase reputation, http://www.senderbase.org/',
  ],
  nearMisses: ['554 5.7.1 rejected by policy'],
});
