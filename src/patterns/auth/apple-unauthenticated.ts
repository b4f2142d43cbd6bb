import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/apple-unauthenticated',
  reason: 'alignment',
  rank: 'code',
  match: [/\[HME?\d{1,2}\]/],
  speaker: 'apple',
  title: 'iCloud: neither SPF nor DKIM passed',
  fix: 'Publish SPF for the sending address and sign with DKIM. A forwarder must keep the DKIM signature whole.',
  contact: 'icloudadmin@apple.com',
  source: 'https://support.apple.com/en-us/102322',
  samples: [
    '554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication checks. See https://support.apple.com/en-us/HT204137 for mailing best practices',
  ],
  nearMisses: ['554 5.7.1 [CS01] Message rejected due to local policy.'],
});
