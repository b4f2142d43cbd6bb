import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/domain-listed',
  reason: 'domain-blocklisted',
  rank: 'generic',
  match: [
    wording`\b(?:sender |from |sending |your )?domain\b.{0,80}\b(?:black|block)[ -]?listed`,
    wording`\b(?:url|uri|link)s?\b.{0,60}\b(?:black|block)[ -]?list`,
    wording`\b(?:black|block)[ -]?listed (?:url|uri|domain|link)`,
    wording`\b(?:domain|url|link)\b.{0,60}\b(?<!\bnot )listed (?:in|at|on|by)\b`,
    wording`\b(?:s|u)?uri?bl\b|\brhsbl\b`,
    wording`\bdomain (?:is |has been )?(?:blocked|banned) (?:due|for|because)`,
  ],
  source: 'https://www.surbl.org/guidelines',
  samples: ['550 5.7.1 Your domain is blacklisted', '554 Blacklisted URL in message'],
  nearMisses: ['550 5.7.1 your IP is blacklisted'],
});
