import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/size/google-message-size',
  reason: 'message-too-large',
  rank: 'code',
  match: [/exceeded google.s message size limits/i],
  speaker: 'google',
  title: 'Gmail: larger than 50 MB (25 MB when sent)',
  why: 'Encoding makes an attachment a third larger.',
  fix: 'Put the file on a share and send the link.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "552-5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to https://support.google.com/mail/?p=MaxSizeError - gsmtp",
  ],
  nearMisses: ['552 5.3.4 Message too large'],
});
