import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/policy/sender-mentioned',
  reason: 'sender-rejected',
  rank: 'vague',
  match: [
    wording`\b(?:sender|from(?: address)?|mail ?from|return[- ]path|envelope)\b:?.{0,40}\b(?:not|invalid|illegal|bad|unknown|reject\w{0,3}|refus\w{0,3}|denied|verif\w{0,8})\b(?!.{0,80}\b(?:ip|relay))`,
  ],
  title: 'Something is wrong with the sender',
  why: "The refusal speaks of the sender's address, in words that are not told apart further.",
  fix: 'Send with an address that exists and takes bounces, in a domain with MX and SPF records, and that this server may send for.',
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
  samples: ['553 From: address not verified', '550 sender thing refused'],
  nearMisses: ['550 mail is from nobody that we know'],
});
