import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/domain-listed',
  reason: 'domain-blocklisted',
  rank: 'generic',
  literals: [
    'your domain is blacklisted',
    'domain is blacklisted',
    'domain blacklisted',
    'domain is blocklisted',
    'domain',
    'blacklisted url',
    'blacklisted uri',
    'blacklisted domain',
    'blacklisted link',
    'blocklisted',
    'url',
    'uri',
    'surbl',
    'rhsbl',
    'link',
  ],
  match: [
    /\b(?:sender |from |sending |your )?domain\b.{0,80}\b(?:black|block)[ -]?listed/i,
    /\b(?:url|uri|link)s?\b.{0,60}\b(?:black|block)[ -]?list/i,
    /\b(?:black|block)[ -]?listed (?:url|uri|domain|link)/i,
    /\bdomain\b.{0,60}\blisted (?:in|at|on|by)\b/i,
    /\b(?:s|u)?uri?bl\b|\brhsbl\b/i,
  ],
  source: 'https://www.surbl.org/guidelines',
  samples: ['550 5.7.1 Your domain is blacklisted', '554 Blacklisted URL in message'],
  nearMisses: ['550 5.7.1 your IP is blacklisted'],
});
