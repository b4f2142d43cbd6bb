import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/quota/google-over-quota',
  reason: 'mailbox-full',
  rank: 'code',
  match: [/out of storage space/i, /p=OverQuota/i, /you tried to reach is over (?:its )?quota/i],
  speaker: 'google',
  title: 'Gmail or Workspace: the mailbox is full',
  why: 'Gmail, Drive and Photos share one storage; it is used up. With 5.2.2 the account is also long unused.',
  fix: 'Tell the person by another way; after weeks take the address off the list.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "452-4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to 452-4.2.2 https://support.google.com/mail/?p=OverQuotaTemp x7-25 - gsmtp",
    "552-5.2.2 The recipient's inbox is out of storage space and inactive. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm - gsmtp",
  ],
  nearMisses: ['452 4.3.1 Out of memory'],
});
