import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/google-no-dmarc-record',
  reason: 'dmarc',
  rank: 'code',
  match: [/(?:doesn't|does not) have a dmarc record/i, /senders to add a dmarc record/i],
  speaker: 'google',
  title: 'Gmail: bulk sender without a DMARC record',
  why: "Bulk senders must publish a DMARC policy for the From domain, even if it is only p=none. Google's FAQ gives 4.7.31 for it, its list of errors 4.7.40.",
  fix: 'Publish at _dmarc.DOMAIN: "v=DMARC1; p=none; rua=mailto:dmarc@DOMAIN", for the domain in the From header.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    "421-4.7.40 Your email has been rate limited because the sending domain doesn't have a DMARC record, or the DMARC record doesn't specify a DMARC policy. Gmail requires all bulk email senders to add a DMARC record to their domain. - gsmtp",
    '550-5.7.40 This mail has been blocked because the sending domain does not have a DMARC record, or the DMARC record does not specify a DMARC policy.',
  ],
  nearMisses: ["550 5.7.1 Unauthenticated email from example.com is not accepted due to domain's DMARC policy."],
});
