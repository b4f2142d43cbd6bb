import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/google-no-such-user',
  reason: 'user-unknown',
  rank: 'code',
  match: [
    /email account that you (?:tried|are trying) to reach does not exist/i,
    /p=NoSuchUser/i,
    /answer(?:\.py\?answer=|\/)6596/i,
  ],
  speaker: 'google',
  title: 'Gmail or Workspace: no such mailbox',
  why: 'The address does not exist, or no longer.',
  fix: 'Correct the address or take it off the list; every further try to dead addresses costs reputation at Gmail.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550-5.1.1 unnecessary spaces. For more information, go to 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser x7-25 - gsmtp",
  ],
  nearMisses: ['550-5.2.1 The email account that you tried to reach is disabled.'],
});
