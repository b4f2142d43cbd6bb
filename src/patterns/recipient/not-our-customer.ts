import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/not-our-customer',
  reason: 'user-unknown',
  rank: 'generic',
  literals: [
    'not our customer',
    'not a customer',
    'not our user',
    'have a yahoo',
    "doesn't have a",
    'does not have a',
    'no such account',
    'not a registered',
    'not registered',
    'not a local user',
    'not local user',
  ],
  match: [
    /\bnot (?:our|a) (?:customer|user|subscriber|local user)\b/i,
    /\bdoes(?:n't| not) have an? [\w.-]{1,80}(?: \w{1,20})? (?:account|mailbox)/i,
    /\bnot (?:a )?registered (?:gateway )?(?:user|recipient|address)/i,
    /\b(?:user|recipient|address|mailbox) (?:is )?not registered/i,
  ],
  source: 'https://github.com/ActiveCampaign/smtp-field-manual',
  samples: [
    '550 5.1.1 Not our Customer',
    "554 delivery error: dd This user doesn't have a example.com account (u@example.com) [0]",
  ],
  nearMisses: ['550 our customers do not want this'],
});
