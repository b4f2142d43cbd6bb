import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/google-mail-loop',
  reason: 'loop',
  rank: 'code',
  match: [/message exceeded 50 hops/i, /p=MailLoop/i],
  speaker: 'google',
  title: 'Gmail: the message went round in a circle',
  why: 'Two servers forward to each other: a forward in Gmail back to where it came from, or split delivery that sends unknown users back.',
  fix: 'Read the Received headers for the pair that repeats, and remove one of the two forwards.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '554-5.4.6 Message exceeded 50 hops, this may indicate a mail loop. For more information, go to https://support.google.com/mail/?p=MailLoop - gsmtp',
  ],
  nearMisses: ['554 5.4.6 Too many hops'],
});
