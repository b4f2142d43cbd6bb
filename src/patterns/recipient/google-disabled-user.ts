import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/google-disabled-user',
  reason: 'mailbox-disabled',
  rank: 'code',
  match: [/email account that you tried to reach is (?:disabled|inactive)/i, /p=(?:Disabled|Inactive)User/i],
  speaker: 'google',
  title: 'Gmail or Workspace: the mailbox is switched off',
  why: 'Google or its administrator disabled the account, or it was unused for long.',
  fix: 'Take the address off the list; ask the person for another one.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550 5.2.1 The email account that you tried to reach is disabled. For more information, go to https://support.google.com/mail/?p=DisabledUser x7-25 - gsmtp',
  ],
  nearMisses: ['550-5.1.1 The email account that you tried to reach does not exist.'],
});
