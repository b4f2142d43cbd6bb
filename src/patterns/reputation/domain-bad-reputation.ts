import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/domain-bad-reputation',
  reason: 'domain-reputation',
  rank: 'generic',
  literals: ['reputation'],
  match: [/\bdomain(?:'s)?\b.{0,60} reputation/i, /\breputation\b.{0,30} domain\b/i],
  source: 'https://support.google.com/mail/answer/81126',
  samples: ['550 5.7.1 very low reputation of the sending domain'],
  nearMisses: ['550 5.7.1 low reputation of the sending IP'],
});
