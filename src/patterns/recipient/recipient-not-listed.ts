import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/recipient-not-listed',
  reason: 'user-unknown',
  rank: 'generic',
  literals: [
    'not listed',
    'not in our',
    'not in the',
    'not on this server',
    'no longer on server',
    'not on our',
    'not in directory',
    'not in domino',
    'not present',
    "isn't in my",
  ],
  match: [
    /\b(?:user|recipient|address|mailbox|name)\b.{0,120} not (?:listed in|in|on|present in|present on) (?:the |our |this |my |public |domino ){0,2}(?:directory|server|system|name|address|list|access|domino|database|table)/i,
    /recipient no longer on (?:the |this )?server/i,
    /\bnot listed in (?:public |the )?(?:domino|name)/i,
  ],
  source: 'https://support.apple.com/en-us/102322',
  samples: [
    '550 5.1.6 recipient no longer on server: u@example.com',
    '550 u@example.com... User u (u@example.com) not listed in Domino Directory',
  ],
  nearMisses: ['550 your address is not in our whitelist'],
});
