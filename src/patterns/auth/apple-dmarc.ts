import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/apple-dmarc',
  reason: 'dmarc',
  rank: 'code',
  match: [/due to .{1,255} dmarc policy\. see https:\/\/support\.apple\.com/i],
  speaker: 'apple',
  title: 'iCloud: refused by the DMARC policy of the From domain',
  contact: 'icloudadmin@apple.com',
  source: 'https://support.apple.com/en-us/102322',
  samples: [
    "550 5.7.1 Your message was rejected due to example.com's DMARC policy. See https://support.apple.com/en-us/HT204137 for info",
  ],
  nearMisses: ["550 5.7.1 Your message was rejected due to example.com's DMARC policy."],
});
