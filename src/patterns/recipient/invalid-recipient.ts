import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/invalid-recipient',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\b(?:invalid|not a valid|bad|wrong|incorrect|bogus|erroneous)(?:\/\w{1,12})?(?: or \w{1,12})? (?:(?!address|destination host|destination domain)(?!sender|client|helo|ehlo|hosts?|domain|commands?|remote|relay|server|file|message|ip|dns|mx|return|from|login|reverse|ptr|credentials)[\w-]{1,12} ){0,2}(?!address|destination host|destination domain){mailbox}\b`,
    wording`\b{mailbox}{named} (?:is |was |are )?(?:marked as )?(?:invalid|wrong|not (?:a )?valid|no longer valid)\b`,
    wording`\b(?:e-?mail )?address (?:is )?(?:no longer valid|marked as invalid|wrong)`,
    wording`\b(?:invalid-recipient|invalid\/inactive user|userunknown|badrcptto|badrecipientto|validrcptto)\b`,
    wording`\benvelope recipient has been denied`,
    wording`\ball (?:of the )?recipients (?:are|were) invalid`,
    wording`\binvalid rcpt ?to\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463',
  samples: [
    '550 Invalid recipient <u@example.com>',
    '550 5.7.1 <u@example.com>: Recipient address rejected: User email address is marked as invalid.',
    '503 All recipients are invalid',
    '550 5.1.3 STOREDRV.Submit; invalid recipient address',
    '553 sorry, your envelope recipient is in my badrcptto list',
    '559 Invalid rcptto',
  ],
  nearMisses: ['501 5.1.0 Invalid Sender', '550 bad sender address', '501 invalid ip address'],
});
