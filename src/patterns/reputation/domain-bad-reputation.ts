import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/domain-bad-reputation',
  reason: 'domain-reputation',
  rank: 'generic',
  match: [wording`\bdomain(?:'s)?\b.{0,60} reputation`, wording`\breputation\b.{0,30} domain\b`],
  source: 'https://support.google.com/mail/answer/81126',
  samples: ['550 5.7.1 low reputation of your sending domain'],
  nearMisses: ['550 5.7.1 low reputation of the sending IP'],
});
