import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-blocked-attachment',
  reason: 'attachment',
  rank: 'code',
  match: [
    /(?:blocked because its content presents a potential|detected an illegal attachment on your message)/i,
    /p=BlockedMessage/i,
    /answer=6590/i,
  ],
  speaker: 'google',
  title: 'Gmail: an attachment of a forbidden type',
  why: 'Gmail refuses programs and scripts, also inside archives, archives with a password and documents with certain macros.',
  fix: 'Do not attach it: put the file on a share and send the link.',
  source: 'https://support.google.com/mail/answer/6590',
  samples: [
    '552-5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines. - gsmtp',
  ],
  nearMisses: ['552 Illegal attachment: file too large'],
});
