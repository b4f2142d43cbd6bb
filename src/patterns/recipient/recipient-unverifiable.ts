import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/recipient-unverifiable',
  reason: 'user-unknown',
  rank: 'vague',
  literals: [
    'recipient verif',
    'verify recipient',
    'verify address',
    'callout',
    'could not verify',
    'verification failed',
    'address verification',
    'recipient address verification',
  ],
  match: [
    /\brecipient (?:address )?verif\w{1,10} (?:failed|error)/i,
    /\b(?:could not|cannot|unable to|can't) verify (?:the )?(?:recipient|address)/i,
    /\bcallout (?:verification )?fail/i,
  ],
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html#SECTcallver',
  samples: ['550 Could not verify recipient <u@example.com>'],
  nearMisses: ['550 Could not verify your certificate'],
});
