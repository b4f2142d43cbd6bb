import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-suspicious-content',
  reason: 'spam-content',
  rank: 'code',
  match: [/suspicious due to the nature of the content/i],
  speaker: 'google',
  title: 'Gmail: text or links look suspicious',
  why: 'Text or links look like spam or phishing to Gmail; link shorteners, links to other domains and hidden text do this.',
  fix: 'Check every link (also redirects and trackers) for a bad domain, and send the message without them to tell which one it is.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '421-4.7.0 [192.0.2.25 15] Our system has detected that this message is suspicious due to the nature of the content and/or the links within. To best protect our users from spam, the message has been blocked. - gsmtp',
  ],
  nearMisses: ['550 5.7.1 Refused for the nature of the sender'],
});
