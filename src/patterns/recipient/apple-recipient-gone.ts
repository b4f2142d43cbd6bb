import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/apple-recipient-gone',
  reason: 'user-unknown',
  rank: 'code',
  match: [/recipient no longer on server/i],
  provider: 'apple',
  title: 'iCloud: the mailbox was given up',
  source: 'https://support.apple.com/en-us/102322',
  samples: [{ text: '550 5.1.6 recipient no longer on server: user@icloud.com', relay: 'mx02.mail.icloud.com' }],
  nearMisses: ['550 5.1.1 <user@icloud.com>: user does not exist'],
});
