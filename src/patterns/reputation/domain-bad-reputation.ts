import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/domain-bad-reputation',
  reason: 'domain-reputation',
  rank: 'generic',
  literals: [
    'reputation of your sending domain',
    'domain reputation',
    "domain's reputation",
    'reputation of the domain',
    'reputation of domain',
    'reputation of your domain',
    'domain has',
    'reputation',
  ],
  match: [/\bdomain(?:'s)?\b.{0,60} reputation/i, /\breputation\b.{0,30} domain\b/i],
  source: 'https://support.google.com/mail/answer/81126',
  samples: ['550 5.7.1 low reputation of your sending domain'],
  nearMisses: ['550 5.7.1 low reputation of the sending IP'],
});
