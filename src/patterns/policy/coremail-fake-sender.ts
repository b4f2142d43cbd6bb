import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/coremail-fake-sender',
  reason: 'sender-rejected',
  rank: 'code',
  match: [/action not taken: (?:fake sender|local user only)/i],
  speaker: 'netease',
  title: 'A Coremail server: the sender address belongs to it, but you are not it',
  fix: 'Sign in to send with that address, or use an address of a domain of yours.',
  source: 'https://www.icoremail.vip/support/index.php?cate_id=84&page=5&start=0',
  samples: ['553 Requested mail action not taken: Fake sender', '553 Requested action not taken: Local user only'],
  nearMisses: ['553 Requested action not taken: NULL sender is not allowed'],
});
