import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/recipient-does-not-want',
  reason: 'recipient-refuses',
  rank: 'generic',
  match: [
    wording`\bdue to (?:the )?(?:recipient|user)(?:'s)? (?:preferences|rules|settings)`,
    wording`\b(?:blocked|rejected|refused|denied|restricted|undeliverable and rejected) by (?:the )?(?:intended )?(?:recipient(?!s (?:server|domain|organi|policy|mail))|addressee|user)\b(?!'s (?:server|domain|organi|policy|mail))`,
    wording`\b(?:recipient|user|mailbox|addressee|customer|sender)(?! server)\b.{0,60}(?:does not|is not|not|doesn't|isn't) (?:currently )?(?:accept|accepting|want|wish to receive|receiving)\b`,
    wording`\b(?:recipient|user)(?: id)?(?: has)? (?:(?:blocked|rejects?|rejected|refuses?|refused) (?:you|this|your|the sender|to (?:receive|accept))|reject\.?$)`,
    wording`\bnot (?:authori[sz]ed|allowed|permitted) to (?:send|post|mail) (?:(?!email directly|mail directly)\w{1,12} ){0,3}to (?!our servers|addresses outside)`,
    wording`\bpersonal blacklist`,
    wording`\bonly (?:accepts?|accepting) (?:mail|e-?mail|messages?) from (?:specific|certain|known|approved|listed)`,
    wording`\b(?:isn't|not) on the recipient's list`,
    wording`\brestricted sms`,
    wording`\baccount is protected by\b`,
    wording`\bnot pre-?approved`,
    wording`\bdoes not accept e?-?mail in non-western`,
    wording`\bunsubscribed\b`,
  ],
  source: 'https://github.com/ActiveCampaign/smtp-field-manual',
  samples: [
    '550 Refused due to recipient preferences',
    '550 5.7.1 You are not allowed to send to this recipient',
    '553 User refused to receive this mail.',
    '550 user reject',
    '554 5.7.1 the recipient is only accepting mail from specific email addresses',
  ],
  nearMisses: ['550 the recipient server does things'],
});
