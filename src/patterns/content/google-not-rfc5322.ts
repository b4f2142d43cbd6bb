import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-not-rfc5322',
  reason: 'malformed',
  rank: 'code',
  match: [/(?:message is )?not rfc [25][38]22 compliant/i, /p=RfcMessageNonCompliant/i],
  speaker: 'google',
  title: 'Gmail: broken headers',
  why: 'RFC 5322 allows From, Date, Subject, To and Message-ID once each; the reply says which one is missing, doubled or malformed.',
  fix: 'Mend the program that writes the message: exactly one From, Date, Subject and Message-ID, and no line longer than 998 bytes.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "550-5.7.1 [192.0.2.25] Our system has detected that this message is not RFC 5322 compliant: 'From' header is missing. To reduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp",
    '550-5.7.1 This message is not RFC 5322 compliant. There are multiple Subject headers. - gsmtp',
  ],
  nearMisses: ['550 5.6.0 This message is not RFC 2045 compliant'],
});
