import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/recipient-not-listed',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\b(?:user|recipient|address|mailbox|name)\b.{0,120} not (?:listed|listed in|in|on|present|present in|present on|found in) (?:in |on )?(?:the |our |this |my |public |domino |ldap ){0,2}(?:directory|server|system|name|address|list|access|domino|database|table|ldap)`,
    wording`\brecipient no longer on (?:the |this )?server`,
    wording`\bnot listed in (?:public |the )?(?:domino|name)`,
    wording`\bin name directory`,
    wording`\blookup in domain map failed`,
    wording`\bdoes not exist at the organi[sz]ation`,
    wording`\bnot listed in (?:the )?(?:domino )?director`,
  ],
  source: 'https://support.apple.com/en-us/102322',
  samples: [
    '550 5.1.6 recipient no longer on server: u@example.com',
    '550 u@example.com... User u (u@example.com) not listed in Domino Directory',
    '550 5.1.1 address not present in directory',
    'User joe@example.com not listed in Domino Directory',
  ],
  nearMisses: ['550 your address is not in our whitelist'],
});
