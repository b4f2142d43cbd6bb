import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/mailbox-unavailable',
  reason: 'user-unknown',
  rank: 'vague',
  match: [
    wording`\b(?:mailbox|recipient|user|addressee|account|inbox)(?! service| system| server){named} ?(?:-|:)?(?: is| was| currently| temporarily| permanently){0,3} (?:unavailable|unavaiable|not available)\b`,
    wording`\bmailbox cannot be accessed`,
  ],
  title: 'The mailbox cannot be used',
  why: '"Mailbox unavailable" is the standard wording for 550 and 450: no such mailbox, no right to it, or a rule that the server does not name.',
  fix: 'Check the address first. If it is right, ask the recipient or their postmaster what refuses you.',
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: [
    '550 Requested action not taken: mailbox unavailable',
    '450 4.2.0 <u@example.com> - Recipient temporarily unavailable',
    '550 <u@example.com> Mailbox is not available',
  ],
  nearMisses: ['421 Service unavailable'],
});
