import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-message-id',
  reason: 'malformed',
  rank: 'code',
  match: [/messages missing a valid message-id: header are not accepted/i, /missing a valid message-id/i],
  speaker: 'google',
  title: 'Gmail: no valid Message-ID',
  why: 'Gmail refuses messages without a Message-ID of the form <left@right>.',
  fix: 'Let the sending program write one, or let the MTA add it: in Postfix always_add_missing_headers = yes.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.1 Messages missing a valid Message-ID: header are not accepted. Please visit https://support.google.com/mail/?p=RfcMessageNonCompliant and review RFC 5322 specifications. - gsmtp',
  ],
  nearMisses: ['550 5.7.1 No valid message'],
});
