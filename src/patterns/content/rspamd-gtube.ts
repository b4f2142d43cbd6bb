import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/rspamd-gtube',
  reason: 'spam-content',
  rank: 'exact',
  literals: ['gtube'],
  match: [/\bgtube\b/i],
  blame: 'them',
  title: 'The test text for spam filters (GTUBE) was found',
  why: 'Somebody sent the text that every filter must take for spam: a test, and it works.',
  fix: 'Nothing to do.',
  source: 'https://spamassassin.apache.org/gtube/',
  samples: ['5.7.1 Gtube pattern', '550 5.7.1 GTUBE'],
  nearMisses: ['a tube'],
});
