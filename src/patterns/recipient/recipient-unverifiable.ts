import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/recipient-unverifiable',
  reason: 'user-unknown',
  rank: 'vague',
  match: [
    wording`\brecipient (?:address )?verif\w{1,10} (?:failed|error)`,
    wording`\b(?:could not|cannot|unable to|can't) (?:be )?verif(?:y|ied) (?:the )?(?:recipient|address)`,
    wording`\b(?:recipient|address)\b.{0,20} (?:could not|cannot|can not) be verified`,
    wording`\bcallout (?:verification )?fail`,
  ],
  source: 'https://www.exim.org/exim-html-current/doc/html/spec_html/ch-access_control_lists.html#SECTcallver',
  samples: [
    '550 Could not verify recipient <u@example.com>',
    '550 "The recipient cannot be verified. Please check all recipients of this message."',
  ],
  nearMisses: ['550 Could not verify your certificate'],
});
