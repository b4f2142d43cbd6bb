import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/virus-refused',
  reason: 'virus',
  rank: 'generic',
  literals: ['virus', 'malware', 'infected', 'trojan', 'malicious', 'clamav', 'worm'],
  match: [/\b(?:virus|malware|trojan|infected|malicious|clamav|worm)\b/i],
  source: 'https://libsisimai.org/en/reason/#virusdetected',
  samples: [
    '554 5.7.1 Virus found in message',
    '550 5.7.1 Message contains malware',
    '552 Virus infected message rejected. IB705',
  ],
  nearMisses: ['550 viral content'],
});
