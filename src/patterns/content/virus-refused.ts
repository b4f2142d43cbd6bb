import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/content/virus-refused',
  reason: 'virus',
  rank: 'generic',
  match: [
    wording`(?<!anti-?)\b(?:virus(?:es)?|malware|trojan|infected|malicious|clamav|worm)\b(?!_?scan\w{0,4} fail)(?! scanners? (?:fail|error|unavail))`,
  ],
  source: 'https://libsisimai.org/en/reason/#virusdetected',
  samples: [
    '554 5.7.1 Virus found in message',
    '550 5.7.1 Message contains malware',
    '552 Virus infected message rejected.',
  ],
  nearMisses: ['550 viral content', '451 4.5.0 ALL VIRUS SCANNERS FAILED'],
});
