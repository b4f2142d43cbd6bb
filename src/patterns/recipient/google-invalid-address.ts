import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/google-invalid-address',
  reason: 'user-unknown',
  rank: 'code',
  match: [/recipient address <[^>]{0,320}> is not a valid rfc.5321 address/i],
  speaker: 'google',
  title: 'Gmail: malformed recipient address',
  why: 'The recipient address breaks the syntax of RFC 5321: spaces, a dot at the end, a second @.',
  fix: 'Correct the address in the list or address book.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '553-5.1.3 The recipient address <user@@example.com> is not a valid 553 5.1.3 RFC-5321 address. Learn more at https://support.google.com/mail/answer/6596 - gsmtp',
  ],
  nearMisses: ['553 5.1.7 The sender address is not a valid address'],
});
