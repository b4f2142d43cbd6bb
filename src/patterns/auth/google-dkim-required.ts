import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-dkim-required',
  reason: 'dkim',
  rank: 'code',
  match: [
    /because dkim authentication didn't pass/i,
    /blocked because dkim does not pass/i,
    /senders to authenticate (?:their \w{1,10} )?with dkim\b(?! or| and)/i,
  ],
  speaker: 'google',
  title: 'Gmail: bulk sender whose DKIM signature does not pass',
  why: 'The message carries no DKIM signature, or one that does not verify: a missing key record, a changed body, or a key below 1024 bits.',
  fix: 'Sign every message with a 2048-bit key for the From domain, sign last (after every footer and rewrite), and check the selector record.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/mail/answer/81126',
  samples: [
    "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass for this message. Gmail requires all email bulk senders to authenticate their email with DKIM. Authentication results: DKIM = Did not pass. - gsmtp",
    '550-5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to authenticate with DKIM. - gsmtp',
  ],
  nearMisses: ['550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.'],
});
