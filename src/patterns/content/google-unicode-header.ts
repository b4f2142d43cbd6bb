import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-unicode-header',
  reason: 'malformed',
  rank: 'code',
  match: [/unicode character in a disallowed header/i],
  speaker: 'google',
  title: 'Gmail: bare non-ASCII characters in a header',
  why: 'A header such as From or To holds raw UTF-8 in a place where only encoded words (RFC 2047) may stand.',
  fix: 'Encode the name: =?UTF-8?B?…?=, and leave addresses in ASCII.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: ['550-5.7.1 The message contains a unicode character in a disallowed header. - gsmtp'],
  nearMisses: ['550 5.6.7 unicode character in address'],
});
