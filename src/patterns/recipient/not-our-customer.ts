import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/not-our-customer',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\bnot (?:our|a) (?:customer|user|subscriber|local user)\b`,
    wording`\b(?:user|recipient|addressee|{address}).{0,20} does(?:n't| not) have an? [\w.-]{1,80}(?: \w{1,20})? (?:e-?mail ?)?(?:account|mailbox)`,
    wording`\bnot (?:a )?registered (?:gateway )?(?:user|recipient|address)`,
    wording`\b(?:user|recipient|address|mailbox) (?:is )?not registered`,
  ],
  source: 'https://github.com/ActiveCampaign/smtp-field-manual',
  samples: [
    '550 5.1.1 Not our Customer',
    "554 delivery error: dd This user doesn't have a example.com account (u@example.com) [0]",
  ],
  nearMisses: ['550 our customers do not want this'],
});
