import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/recipient-mentioned',
  reason: 'user-unknown',
  rank: 'vague',
  match: [
    wording`\b(?:users?|recipients?|mailbox|mail ?box|addressee|account|inbox)\b(?!@).{0,80}\b(?:not|never|no|cannot|unable|invalid|illegal|bad|unknown|unavailable|missing|wrong|fail\w{0,4}|refus\w{0,3}|reject\w{0,3}|block\w{0,2}|denied|\w{2,6}n't|must)\b`,
    wording`\b(?:not|never|no|cannot|unable|invalid|illegal|bad|unknown|unavailable|missing|wrong|fail\w{0,4}|refus\w{0,3}|reject\w{0,3}|block\w{0,2}|denied|\w{2,6}n't|must)\b.{0,40}\b(?:user|recipients?|mailbox|mail ?box|addressee|account|inbox|(?<!ip )address|e-?mail account)\b`,
    wording`(?<!your |ip |domain )\baddress\b.{0,60}\b(?:not|never|no|cannot|unable|invalid|illegal|bad|unknown|unavailable|missing|wrong|fail\w{0,4}|refus\w{0,3}|reject\w{0,3}|block\w{0,2}|denied|\w{2,6}n't|must)\b`,
    wording`\b(?:user|mailbox|recipient|account)_\w{3,30}\b|\binvalid_recipient\b`,
    wording`\bnot known at this (?:site|host|domain)\b`,
  ],
  title: 'Something is wrong with the recipient',
  why: 'The refusal speaks of the user, mailbox or account, in words that are not told apart further: mostly there is no such mailbox, or it takes no mail.',
  fix: 'Read the words, check the address, and ask the recipient by another way.',
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
  samples: [
    '550 recipient never logged onto their free account',
    '550 unavailable mailbox',
    'Mailbox_currently_suspended',
  ],
  nearMisses: ['550 the user agent is fine', '553 Your address is fine'],
});
