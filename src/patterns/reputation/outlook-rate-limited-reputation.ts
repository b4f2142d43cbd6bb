import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/outlook-rate-limited-reputation',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/rate limited due to (?:the )?(?:ip )?reputation/i],
  speaker: 'microsoft',
  title: 'Outlook.com: your address is slowed down for its bad name',
  why: 'Code 4.7.650 (S3113, S775, S843 and others): complaints, unknown recipients or traps; a new address has no name at all.',
  fix: 'Enrol the address in SNDS and JMRP to see complaints, send less and only to those who read you, then write to the form.',
  contact:
    'https://olcsupport.office.com/ (the form "Sender information for Outlook.com delivery"; name the address, the refusal in full, and what you stopped)',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    '451 4.7.650 The mail server [192.0.2.25] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S3113)',
  ],
  nearMisses: ['451 4.7.652 The mail server [192.0.2.25] has exceeded the maximum number of connections.'],
});
