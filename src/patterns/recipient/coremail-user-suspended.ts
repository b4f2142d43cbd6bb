import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/coremail-user-suspended',
  reason: 'mailbox-disabled',
  rank: 'code',
  match: [/\buser (?:suspended|hangup|locked)\b/i],
  speaker: 'netease',
  title: 'NetEase or a Coremail server: the mailbox is suspended',
  source: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
  samples: ['550 User suspended: user@163.com'],
  nearMisses: ['550 User not found: user@163.com'],
});
