import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/google-unsolicited-message',
  reason: 'spam-content',
  rank: 'code',
  match: [/message is likely unsolicited mail/i, /p=UnsolicitedMessageError/i],
  speaker: 'google',
  title: 'Gmail: taken for spam',
  why: 'Gmail judged the whole message, its sender and its links as spam. Forwarders see this for the spam that they pass on.',
  fix: 'Authenticate with SPF, DKIM and DMARC, send only to those who asked, and do not forward spam: filter before forwarding.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.1 [192.0.2.25 12] Our system has detected that this message is 550-5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail, 550-5.7.1 this message has been blocked. 550 5.7.1 https://support.google.com/mail/?p=UnsolicitedMessageError - gsmtp',
  ],
  nearMisses: ['421-4.7.28 an unusual rate of unsolicited mail originating from your IP address.'],
});
