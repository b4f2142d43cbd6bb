import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/tencent-recipient-refuses',
  reason: 'recipient-refuses',
  rank: 'code',
  match: [/mail is rejected by recipients?/i],
  speaker: 'tencent',
  title: 'QQ Mail: the recipient has blocked you',
  fix: 'Ask the recipient by another way to take you off the block list.',
  source: 'https://service.mail.qq.com/detail/122',
  samples: [
    '550 Mail is rejected by recipients. https://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000729',
  ],
  nearMisses: ['550 recipient rejected'],
});
