import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/recipient-domain-suspended',
  reason: 'mailbox-disabled',
  rank: 'generic',
  match: [
    /\bdomain(?: name)?(?: [\w.-]{1,250})?(?: is| has been| was)?(?: currently| temporarily)? (?:suspended|disabled|deactivated|expired)/i,
  ],
  title: 'The domain of the recipient is suspended',
  why: 'The mail host keeps the domain, but has switched it off (unpaid, abused, moved away).',
  fix: 'Reach the person by another way; only the owner of the domain can have it switched on again.',
  source: 'https://libsisimai.org/en/reason/#suspend',
  samples: ['550 The domain example.net is currently suspended. Try later.'],
  nearMisses: ['550 domain owner has changed'],
});
