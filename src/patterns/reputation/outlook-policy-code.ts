import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/outlook-policy-code',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/\b(?:SC|OU|RP)-00[1-9]\b/],
  speaker: 'microsoft',
  title: 'Outlook.com: refused or slowed down for what your address sends',
  why: 'SC codes: content or reputation, address guessing (SC-002), an open proxy (SC-003), complaints (SC-004). OU: spam or a Spamhaus entry. RP: throttled by reputation.',
  fix: 'Look the address up in SNDS, stop what it shows, then write to the form.',
  contact:
    'https://olcsupport.office.com/ (the form "Sender information for Outlook.com delivery"; name the address, the refusal in full, and what you stopped)',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    "421 RP-001 (BAY0-MC4-F3) Unfortunately, some messages from 192.0.2.25 weren't sent. Please try again. We have limits for how many messages can be sent per hour and per day.",
    "550 OU-002 (SNT0-MC1-F1) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider.",
  ],
  nearMisses: ["550 DY-001 (SNT0-MC1-F1) Unfortunately, messages from 192.0.2.1 weren't sent."],
});
