import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/recipient-moved',
  reason: 'moved',
  rank: 'generic',
  match: [
    wording`\b(?:user|recipient|mailbox|account|address|person|he|she)\b.{0,80} (?:has |have )?moved\b`,
    wording`\b(?:address|mailbox)(?: {address})? has (?:been )?(?:changed|replaced)\b`,
    wording`\bno longer (?:works?|employed|an employee|with (?:the|our|this))\b`,
    wording`\bleft the (?:company|organi[sz]ation)`,
    wording`\bUser not local; please try\b`,
    wording`\bhas a new (?:e-?mail )?address`,
    wording`\bmoved to <?\S{1,200}@`,
    wording`\bdomain owner has changed`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: [
    '551 User not local; please try <new@example.net>',
    '550 The recipient has moved to new@example.org',
    '550 5.1.6 address u@example.com has been replaced by v@example.com',
  ],
  nearMisses: ['550 the message moved to quarantine'],
});
