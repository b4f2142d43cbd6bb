import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-spf-hard-fail',
  reason: 'spf',
  rank: 'code',
  match: [/spf record with a hard fail policy/i],
  speaker: 'google',
  title: 'Gmail: SPF record ends in -all and does not name the sending address',
  why: 'The record of the envelope domain says that nobody else may send, and this address is not in it: either the record lacks the server, or somebody forwards the mail unchanged.',
  fix: 'Add the address in the reply to the SPF record of the domain in the reply. If the message was forwarded, the forwarder must rewrite the envelope sender (SRS) or keep the DKIM signature intact.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [192.0.2.25]. To best protect our users from spam and phishing, the message has been blocked. x7-20020a05600c.25 - gsmtp',
    '550-5.7.26 This message fails to pass SPF checks for an SPF record with a hard fail policy (-all). To best protect our users from spam and phishing, the message has been blocked.',
  ],
  nearMisses: ['550 5.7.1 Hard fail: policy of this site'],
});
