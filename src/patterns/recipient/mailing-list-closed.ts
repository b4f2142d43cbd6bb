import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/mailing-list-closed',
  reason: 'recipient-refuses',
  rank: 'generic',
  literals: ['mailing list', 'list is closed', 'to this list', 'this group', 'list members', 'only members', 'by members', 'members', 'posting to', 'not a member', 'members only', 'subscribers', 'nonmember', 'non-member'],
  match: [
    /\b(?:mailing list|list|group)\b.{0,60}\b(?:closed|members? only|subscribers? only|not (?:a member|subscribed|allowed to post))/i,
    /\bnot a (?:member|subscriber) of/i,
    /\b(?:only|by) (?:members|subscribers)\b/i,
    /\bnon-?member/i,
  ],
  title: 'The list takes mail from its members only',
  why: 'The address is a mailing list, and you are not subscribed to it with the address that you sent from.',
  fix: 'Send from the subscribed address, or subscribe this one.',
  source: 'https://docs.mailman3.org/',
  samples: ['550 5.7.1 Only members may post to this mailing list'],
  nearMisses: ['250 list members'],
});
