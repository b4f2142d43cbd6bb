import { listedOn } from '../listed-on.ts';

export default listedOn('uceprotect', {
  samples: ['550 your host is listed at UCEPROTECT, see https://www.uceprotect.net/'],
  nearMisses: ['554 5.7.1 blocked using ips.backscatterer.org'],
});
