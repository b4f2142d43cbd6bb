import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/no-account-here',
  reason: 'user-unknown',
  rank: 'generic',
  literals: [
    'account you tried to reach',
    'email account that you',
    'account does not exist here',
    'no such person',
    'not a known',
    'unallocated',
    'blank mailhost',
    'is not a user',
    'mailbox not available here',
    'not have an account here',
    'no longer has an account',
    'is not a recipient',
  ],
  match: [
    /email account that you tried to reach does not exist/i,
    /\bno such person\b/i,
    /\bmailbox unallocated\b/i,
    /\bblank mailhost\b/i,
    /\bis not a (?:user|recipient|known|mailbox)\b/i,
    /\bnot have an account here/i,
    /\bno longer has an account/i,
  ],
  source: 'https://github.com/ActiveCampaign/smtp-field-manual',
  samples: ['550 5.1.1 <u@example.com> recipient mailbox unallocated', '550 5.2.1 <u@example.com>... blank mailhost'],
  nearMisses: ['550 no account of yours may send'],
});
