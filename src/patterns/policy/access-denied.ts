import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/policy/access-denied',
  reason: 'policy-generic',
  rank: 'vague',
  match: [
    wording`\baccess[ -]denied`,
    wording`\b(?:connection|permission) denied`,
    wording`\bnot allowed to send`,
    wording`\bforbidden\b`,
    wording`\bnot authori[sz]ed\b`,
    wording`\bservice refuse[d]?\b`,
    wording`\b(?:message|mail|e-?mail) (?:was |has been |is )?(?:rejected|blocked|refused|denied|banned|bounced|not accepted|not allowed|cannot be accepted)\b(?! (?:due|by rule|by policy|for|because))`,
    /^[\d. ]{3,20}(?:rejected|refused|blocked|denied)\.?$/i,
    wording`\btransaction failed\b|\brequested (?:mail )?action (?:not taken|aborted)\b(?!.{0,20}(?:mailbox|storage))`,
    wording`\bmail data refused|\bis rejected\b|\bmass mailer`,
    wording`\b(?:denied|(?:was|were|permanently|automatically|command|delivery) (?:rejected|refused)|rejected (?:message|mail))\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: [
    '550 5.7.1 <user@example.com>... Access denied',
    '550 Connection denied',
    '554 Message rejected',
    '550 Message denied',
    '554 Transaction failed',
    '553 Mail data refused by AISP, rule [169648].',
  ],
  nearMisses: ['250 access granted'],
});
