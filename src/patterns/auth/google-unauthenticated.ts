import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-unauthenticated',
  reason: 'spf',
  rank: 'code',
  match: [
    /gmail requires all senders to authenticate with either spf or dkim/i,
    /does not have authentication information or fails to pass authentication checks/i,
    /\b[45]\.7\.26 (?:this mail has been|your email has been) (?:blocked|rate limited) because/i,
    /support\.google\.com\/mail\/\?p=UnauthenticatedError/i,
  ],
  speaker: 'google',
  title: 'Gmail: neither SPF nor DKIM passed',
  why: 'Gmail accepts mail only when SPF or DKIM passes. For this message both failed; the reply lists each result with the domain and address that it looked at.',
  fix: 'Publish an SPF record for the envelope domain that covers the address in the reply, and sign with DKIM for the From domain; `maildoctor spf DOMAIN --ip ADDRESS` shows what SPF says.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM. 550-5.7.26 Authentication results: 550-5.7.26 DKIM = did not pass 550-5.7.26 SPF [example.com] with ip: [192.0.2.25] = did not pass',
    '421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
  ],
  nearMisses: ['550 5.7.26 <u@example.net>: Recipient address rejected: Multiple authentication checks failed'],
});
