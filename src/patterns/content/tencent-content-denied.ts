import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/tencent-content-denied',
  reason: 'spam-content',
  rank: 'code',
  match: [/mail content denied/i, /may contain inappropriate words/i],
  speaker: 'tencent',
  title: 'QQ Mail: the content was taken for spam',
  why: 'Many users reported messages like this, or it holds words, links or pictures that the filter does not like; short messages with one link suffer most.',
  fix: 'Change subject, text and links; one wanted message to one person at a time. Register the domain at the postmaster site to see complaints.',
  contact:
    'https://service.mail.qq.com/ (Help, bounce codes, feedback form), or the postmaster site https://open.mail.qq.com/',
  source: 'https://service.mail.qq.com/detail/122',
  samples: ['550 Mail content denied. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726'],
  nearMisses: ['550 Mail access denied'],
});
