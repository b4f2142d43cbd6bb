import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/outlook-mailbox-unavailable',
  reason: 'user-unknown',
  rank: 'code',
  match: [/5\.5\.0 requested action not taken: mailbox unavailable/i],
  speaker: 'microsoft',
  title: 'Outlook.com: no such mailbox, or one that was closed',
  why: 'Outlook.com answers 5.5.0 "mailbox unavailable" for addresses that do not exist or were given up (a year without sign-in).',
  fix: 'Take the address off your lists, after asking the person for the right one.',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302). [DM6NAM12FT004.eop-nam12.prod.protection.outlook.com]',
  ],
  nearMisses: ['550 Requested action not taken: mailbox unavailable'],
});
