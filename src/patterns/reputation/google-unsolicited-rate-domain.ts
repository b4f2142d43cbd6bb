import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-unsolicited-rate-domain',
  reason: 'domain-reputation',
  rank: 'code',
  match: [
    /unusual rate of unsolicited mail (?:originating from your (?:spf|dkim) domain|originating from your domain|containing one of your url)/i,
  ],
  speaker: 'google',
  title: 'Gmail: too much unwanted mail for the sending domain',
  why: 'The limit goes by the envelope, DKIM or link domain named in the reply, so another address does not help.',
  fix: 'Slow down, send only to those who asked, and check who else uses the domain: a hacked account, a forgotten service, or a forger where DMARC is missing.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your SPF domain [example.com      35]. To protect our users from spam, mail sent from your domain has been temporarily rate limited. - gsmtp',
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail containing one of your URL domains. - gsmtp',
  ],
  nearMisses: ['421-4.7.28 an unusual rate of unsolicited mail originating from your IP address.'],
});
