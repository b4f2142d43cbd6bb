import { listedOn } from '../listed-on.ts';

export default listedOn('cloudmark-csi', {
  samples: [
    '550 5.7.1 Service unavailable; client [192.0.2.1] blocked using Cloudmark Sender Intelligence (Visit http://csi.cloudmark.com/reset-request/ if you feel this is in error)',
  ],
  nearMisses: ['550 5.7.1 Message content rejected by Cloudmark'],
});
