import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/google-recipient-domain',
  reason: 'domain-not-found',
  rank: 'code',
  match: [/weren't able to find the recipient domain/i],
  speaker: 'google',
  title: "Google: the recipient's domain does not exist",
  why: 'The part behind the @ has no DNS records: mostly a mistyped domain.',
  fix: 'Correct the address.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "553-5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors, and make sure you didn't enter any spaces, periods, or other punctuation after the recipient's email address. - gsmtp",
  ],
  nearMisses: ['553 5.1.2 Domain unknown'],
});
