import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/coremail-null-sender',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/null sender is not allowed/i],
  speaker: 'netease',
  title: 'NetEase or a Coremail server: it takes no bounces here',
  source: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
  samples: ['553 Requested action not taken: NULL sender is not allowed'],
  nearMisses: ['553 sender is not allowed'],
});
