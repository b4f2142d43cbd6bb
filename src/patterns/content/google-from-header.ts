import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-from-header',
  reason: 'malformed',
  rank: 'code',
  match: [/messages missing a valid address in the from: header/i, /messages with multiple addresses in from: header/i],
  speaker: 'google',
  title: 'Gmail: the From header is missing or holds several addresses',
  why: 'Gmail wants one From header with one address, in angle brackets after a name.',
  fix: 'Let the program write one address: From: "Name" <user@example.com>; cron and scripts need a full domain (in Postfix myorigin and append_dot_mydomain).',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.1 [192.0.2.25] Messages missing a valid address in From: header, or having no From: header, are not accepted. Messages missing a valid address in the From: header - gsmtp',
    '550 5.7.1 [192.0.2.25 13] Messages with multiple addresses in From: header are not accepted. v14si1155795plk.134 - gsmtp',
  ],
  nearMisses: ['550 5.7.1 Header From: unknown'],
});
