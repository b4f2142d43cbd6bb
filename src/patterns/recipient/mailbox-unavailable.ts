import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/mailbox-unavailable',
  reason: 'user-unknown',
  rank: 'vague',
  literals: [
    'mailbox unavailable',
    'mailbox is unavailable',
    'mailbox not available',
    'mailbox temporarily unavailable',
  ],
  match: [/\bmailbox (?:is )?(?:temporarily )?(?:unavailable|not available)/i],
  title: 'The mailbox cannot be used',
  why: '"Mailbox unavailable" is the standard wording for 550 and 450: no such mailbox, no right to it, or a rule that the server does not name.',
  fix: 'Check the address first. If it is right, ask the recipient or their postmaster what refuses you.',
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: ['550 Requested action not taken: mailbox unavailable'],
  nearMisses: ['421 Service unavailable'],
});
