import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-not-aligned',
  reason: 'alignment',
  rank: 'code',
  match: [/(?:isn't|is not) aligned with either the authenticated spf or dkim/i],
  speaker: 'google',
  title: 'Gmail: From domain matches neither the SPF nor the DKIM domain',
  why: 'SPF or DKIM passed, but for another domain than the one in the From header, so they prove nothing about the author that the reader sees.',
  fix: 'Sign with d= set to the From domain (or a parent of the same organisation), or use an envelope sender of that domain. At a mail service: set up your own domain for DKIM and bounces.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/mail/answer/81126',
  samples: [
    "421-4.7.32 Your email has been rate limited because the From: header (RFC5322) in this message isn't aligned with either the authenticated SPF or DKIM organizational domain. - gsmtp",
  ],
  nearMisses: ['550 5.7.1 The table is not aligned with the text'],
});
