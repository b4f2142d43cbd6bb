import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/outlook-connection-limit',
  reason: 'too-many-connections',
  rank: 'code',
  match: [/mail server .{0,60}has exceeded the (?:maximum number of connections|connection limit)/i],
  speaker: 'microsoft',
  title: 'Outlook.com: too many connections at once for the name that your address has',
  fix: 'Fewer at once: in main.cf a transport of its own for outlook.com with smtp_destination_concurrency_limit = 2, and raise it as your name grows.',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    '451 4.7.652 The mail server [192.0.2.25] has exceeded the maximum number of connections. For e-mail delivery information, see https://postmaster.live.com (S3116)',
    '421 RP-003 The mail server IP connecting to Outlook.com server has exceeded the connection limit allowed.',
  ],
  nearMisses: ["421 RP-001 (BAY0-MC4-F3) Unfortunately, some messages from 192.0.2.25 weren't sent."],
});
