import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/attachment-refused',
  reason: 'attachment',
  rank: 'generic',
  literals: [
    'attachment',
    'attached file',
    'file type',
    'executable',
    '.exe',
    'file extension',
    'banned file',
    'banned content',
    'mime type',
    'file name',
  ],
  match: [
    /\battachments?\b.{0,80}(?:not allowed|reject|block|refus|forbidden|banned|prohibit|not accept|denied|dangerous|executable|illegal|restrict)/i,
    /\b(?:banned|blocked|forbidden|prohibited|illegal|dangerous|executable|unacceptable)\b.{0,40}\b(?:attachment|file|extension|mime type|content type)/i,
    /\bfile (?:type|extension|name)s?\b.{0,40}(?:not allowed|blocked|forbidden|rejected|prohibited|banned|not accepted)/i,
  ],
  source: 'https://libsisimai.org/en/reason/#securityerror',
  samples: [
    '550 5.7.1 Message contains a forbidden attachment',
    '554 5.7.1 Banned file type .exe',
    '552 5.7.0 This attachment is not allowed here',
  ],
  nearMisses: ['552 attachment too large for the mailbox is a size matter'],
});
