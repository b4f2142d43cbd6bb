import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-low-reputation-domain',
  reason: 'domain-reputation',
  rank: 'code',
  match: [/very low reputation of the sending domain/i],
  speaker: 'google',
  title: 'Gmail: the sending domain has a very low reputation',
  why: 'The reputation follows the DKIM and envelope domain: complaints, dead addresses or a young domain that sends much at once. Another address does not help.',
  fix: 'See domain reputation and spam rate in Postmaster Tools (https://postmaster.google.com); keep the spam rate below 0.1 %, send only to those who asked, and warm up slowly.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.1 [192.0.2.25 19] Gmail has detected that this message is likely suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. - gsmtp',
  ],
  nearMisses: ['550-5.7.1 very low reputation of the sending IP address.'],
});
