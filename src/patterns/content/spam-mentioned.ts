import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/content/spam-mentioned',
  reason: 'spam-content',
  rank: 'vague',
  match: [wording`\b(?:anti-?)?spam(?!haus|cop|rats|rl|mer|s? from your)\w{0,6}\b`],
  title: 'Spam is named as the reason',
  why: 'The server speaks of spam, and does not say whether it means the content, the address or the sender.',
  source: 'https://libsisimai.org/en/reason/#spamdetected',
  samples: ['550 spamming not allowed here at all'],
  nearMisses: ['550 see spamhaus.org'],
});
