import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/outlook-block-list',
  reason: 'ip-blocklisted',
  rank: 'code',
  match: [/part of their network is on our block ?list/i, /on our block ?list \(?S\d{3,5}/i],
  speaker: 'microsoft',
  title: 'Outlook.com: your address or its whole range is on its own block list',
  why: "Codes S3140 (your range, for its neighbours' spam) and S3150 (your address): the list is Microsoft's own, no public one; other receivers may take your mail.",
  fix: 'See the state of the address in SNDS (https://sendersupport.olc.protection.outlook.com/snds/). Stop what was wrong, then fill in the form; insist when the first answer says that nothing was found. For S3140 also ask your hoster.',
  contact:
    'https://olcsupport.office.com/ (the form "Sender information for Outlook.com delivery"; name the address, the refusal in full, and what you stopped)',
  source: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting',
  samples: [
    "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors.",
    "550 SC-001 (BLU004-MC1F18) Unfortunately, messages from 192.0.2.1 weren't sent. Please contact your Internet service provider since part of their network is on our block list.",
  ],
  nearMisses: ['554 your IP is on our blacklist'],
});
