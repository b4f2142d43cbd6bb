import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/recipient-rejected',
  reason: 'user-unknown',
  rank: 'vague',
  match: [
    wording`\brecipients? (?:mailbox )?(?:address(?:es)? )?(?:was |were |is |are |has been |have been )?(?:rejected|refused|not (?:accepted|allowed|ok|permitted)|denied|unavailable|undeliverable|restricted)`,
    wording`(?<!sender|helo|client|from|ip)(?:^|[\s:#0-9.>])(?:address|recipients?) rejected`,
    wording`\brejected (?:all )?recipients?\b`,
    wording`\bno valid recipients?\b(?! from)`,
    wording`\b(?:mail ?box|account|user)(?: name| {address})? (?:is )?(?:restricted|not allowed|not ok)\b`,
    wording`\bmailbox name (?:is )?(?:not allowed|invalid)`,
    wording`\bthat recipient is not allowed`,
    wording`\bcannot deliver mail (?:for|to)\b`,
    wording`\bfailed to deliver to (?:the )?(?:address|recipient|'?<)`,
    wording`\bundeliverable and rejected`,
    wording`\b(?:recipients?|address(?:es)?)\b.{0,20}(?:was |is |are )?undeliverable\b`,
    wording`\bunable to validate recipient`,
    wording`\.{3} ?No permit\b`,
  ],
  title: 'The recipient is refused',
  why: 'The server refuses this recipient and says no more; most often because there is no such mailbox.',
  source: 'https://www.postfix.org/postconf.5.html#reject_unlisted_recipient',
  samples: [
    '550 <u@example.com> recipient rejected',
    '550 #5.1.0 Address rejected.',
    '553 mailbox u@example.com is restricted',
    '553 mailbox name not allowed',
    '550 I cannot deliver mail for u@example.com',
  ],
  nearMisses: ['550 5.1.8 Sender address rejected', '550 no valid recipients from 192.0.2.1'],
});
