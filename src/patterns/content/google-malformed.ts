import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-malformed',
  reason: 'malformed',
  rank: 'exact',
  match: [/mail message is malformed\.? not accepted/i],
  speaker: 'google',
  title: 'Gmail: malformed message',
  why: "The MIME structure or the headers can't be read.",
  fix: 'Mend the program that writes the message; send the same content from another client to compare.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: ['554-5.6.0 Mail message is malformed. Not accepted. - gsmtp'],
  nearMisses: ['554 5.6.0 Mail message rejected'],
});
