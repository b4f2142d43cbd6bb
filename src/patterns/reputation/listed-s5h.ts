import { listedOn } from '../listed-on.ts';

export default listedOn('s5h', {
  samples: ['554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using all.s5h.net'],
  nearMisses: ['554 blocked using all.s5h.network.example'],
});
