import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/outlook-dynamic-address',
  reason: 'dynamic-address',
  rank: 'code',
  match: [/\bDY-00[12]\b/],
  speaker: 'microsoft',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    "550 DY-001 (SNT0-MC1-F1) Unfortunately, messages from 192.0.2.1 weren't sent. We don't accept mail from dynamic IP's.",
  ],
  nearMisses: ["550 SC-001 (SNT0-MC1-F1) Unfortunately, messages from 192.0.2.1 weren't sent."],
});
