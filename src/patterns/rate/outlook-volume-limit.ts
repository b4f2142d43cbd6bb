import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/outlook-volume-limit',
  reason: 'rate-limited',
  rank: 'code',
  match: [/mail server .{0,60}has exceeded the rate limit/i],
  speaker: 'microsoft',
  title: 'Outlook.com: more mail than your address may send now',
  fix: 'Slow the transport for Outlook.com down (default_destination_rate_delay) and raise the volume over weeks.',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    '421 RP-001 The mail server IP connecting to Outlook.com server has exceeded the rate limit allowed. Reason for rate limitation is related to IP/domain reputation.',
  ],
  nearMisses: ['451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation.'],
});
