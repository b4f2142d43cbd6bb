import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/outlook-volume-limit',
  reason: 'rate-limited',
  rank: 'code',
  literals: [
    'has exceeded the rate limit',
    'has exceeded the maximum allowed number of messages',
    'limit on the number of messages',
    'has been temporarily rate limited due to',
  ],
  match: [
    /has exceeded the rate limit/i,
    /the mail server .{0,60}has been temporarily rate limited due to (?!(?:ip )?reputation|the (?:ip )?reputation)/i,
  ],
  speaker: 'microsoft',
  title: 'Outlook.com: more mail than your address may send now',
  fix: 'Slow the transport for Outlook.com down (default_destination_rate_delay) and raise the volume over weeks.',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    '451 4.7.651 The mail server [192.0.2.25] has been temporarily rate limited due to too many messages. (S3114)',
    '421 4.7.1 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed.',
  ],
  nearMisses: ['451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation.'],
});
