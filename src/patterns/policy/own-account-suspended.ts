import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/policy/own-account-suspended',
  reason: 'sender-rejected',
  rank: 'generic',
  blame: 'us',
  match: [
    wording`\b(?:your|main|sending) account (?:(?:has been|is|was|has|are|currently|temporarily) ){0,3}(?:suspended|unavailable|disabled|blocked|locked)\b`,
    wording`\b(?:message |mail )?sending (?:for|from) (?:this|your) (?:account|user|domain) (?:is|has been|was) (?:disabled|suspended|blocked)\b`,
    wording`\boutgoing {mail}\b.{0,80}\b(?:suspended|disabled|blocked)\b`,
    wording`\b(?:cannot|can't|not allowed to) send {mail} from this (?:domain|account|address)\b`,
  ],
  title: 'The provider that sends your mail has barred your account',
  why: 'Your own account at the server that should pass the mail on may not send: spam was seen from it (often somebody else has its password), or a bill is open.',
  fix: 'Sign in at that provider and read what it says of the account; change its password and look for strange rules; then ask its support to lift the bar.',
  source: 'https://github.com/gophish/gophish/issues/720',
  samples: [
    '552 Your account has been suspended. Please contact us to reactivate',
    '550 Outgoing mail from "example.com" has been suspended.',
    '550 message sending for this account is disabled',
    '551 Main account unavailable',
    'You cannot send mails from this domain. Kindly contact customer support',
  ],
  nearMisses: ['550 The account of u@example.com has been suspended', '525 4.7.13 user account is disabled'],
});
