import { listedOn } from '../listed-on.ts';

export default listedOn('sorbs', {
  samples: ['550 Rejected as spam 192.0.2.1 found in dnsbl.sorbs.net'],
  nearMisses: ['550 the filter absorbs what you send'],
});
