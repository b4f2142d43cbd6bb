import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/mailing-list-closed',
  reason: 'recipient-refuses',
  rank: 'generic',
  match: [
    wording`\b(?:mailing list|list|group)\b.{0,60}\b(?:closed|members? only|subscribers? only|not (?:a member|subscribed|allowed to post))`,
    wording`\bclosed mailing list\b`,
    wording`\bnot (?:allowed to post|subscribed) to (?:this|the) (?:mailing )?(?:list|group)`,
    wording`\bnot a (?:member|subscriber) of (?!domain)`,
    wording`\b(?:only|by) (?:members|subscribers)\b|\bmembers?-only\b`,
    wording`\bnon-?member`,
    wording`\bsender not in allowed-senders list`,
  ],
  title: 'The list takes mail from its members only',
  why: 'The address is a mailing list, and you are not subscribed to it with the address that you sent from.',
  fix: 'Send from the subscribed address, or subscribe this one.',
  source: 'https://docs.mailman3.org/',
  samples: [
    '550 5.7.1 Only members may post to this mailing list',
    '550 closed mailing list',
    '550 you are not allowed to post to this mailing list',
  ],
  nearMisses: ['250 list members'],
});
