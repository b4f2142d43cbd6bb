import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/apple-local-policy',
  reason: 'spam-content',
  rank: 'code',
  match: [/\[CS\d\d\]/],
  speaker: 'apple',
  title: "iCloud: the message looks like spam to Apple's filter",
  why: 'Code [CS01]: a filter over content, links and the record of the sender; other messages of yours may pass.',
  fix: 'Look at links (hacked or shortened), attachments and authentication. Write to icloudadmin@apple.com with the whole refusal.',
  contact: 'icloudadmin@apple.com',
  source: 'https://support.apple.com/en-us/102322',
  samples: [
    '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
  ],
  nearMisses: ['554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks.'],
});
