import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/apple-excessive-volume',
  reason: 'rate-limited',
  rank: 'code',
  match: [/deferred due to excessive volume/i],
  speaker: 'apple',
  title: 'iCloud: too much mail at once',
  contact: 'icloudadmin@apple.com',
  source: 'https://support.apple.com/en-us/102322',
  samples: [
    '421 4.7.1 Messages to user@icloud.com deferred due to excessive volume. Try again later - https://support.apple.com/en-us/HT204137',
  ],
  nearMisses: ['421 4.7.0 Messages from 192.0.2.1 temporarily deferred due to unexpected volume'],
});
