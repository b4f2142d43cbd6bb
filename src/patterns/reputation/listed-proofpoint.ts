import { listedOn } from '../listed-on.ts';

export default listedOn('proofpoint', {
  samples: [
    '554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.1',
    '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1',
  ],
  nearMisses: ['550 5.1.1 <user@example.com>: User unknown (proofpoint)'],
});
