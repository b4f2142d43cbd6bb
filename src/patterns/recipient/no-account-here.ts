import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/no-account-here',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\bemail account that you tried to reach does not exist`,
    wording`\bno such person\b`,
    wording`\bmailbox unallocated\b`,
    wording`\b(?:is |are )?not (?:a |an )?(?:known |valid |active |existing |current )?(?:user|recipients?|mailbox|e-?mail address(?:es)?|addresses|address at this host)\b(?! (?:of|for) (?:this|the) relay)`,
    wording`\bis not (?:a |an )?(?:known|mailbox)\b`,
    wording`\b(?:recipient|user|mailbox|address) (?:is )?not local\b`,
    wording`\bnot a local address\b`,
    wording`\bnot have an account here`,
    wording`\bno longer has an account`,
    wording`\bnot a member of domain`,
    wording`\bmissing home directory`,
    wording`\buser invalid\b`,
  ],
  source: 'https://github.com/ActiveCampaign/smtp-field-manual',
  samples: [
    '550 5.1.1 <u@example.com> recipient mailbox unallocated',
    '550 u@example.com is not a known user',
    '550 recipient is not local',
    '550 User not a member of domain: <u@example.com>',
    '550 5.1.1 - This is not a valid email address.',
  ],
  nearMisses: ['550 no account of yours may send'],
});
