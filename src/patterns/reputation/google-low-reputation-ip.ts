import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-low-reputation-ip',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/very low reputation of the sending ip/i],
  speaker: 'google',
  title: 'Gmail: the sending address has a very low reputation',
  why: 'Gmail users mark what comes from this address as spam, or it sends to many that do not exist. Others on a shared address count too.',
  fix: 'Look at Postmaster Tools (https://postmaster.google.com) for IP reputation and spam rate, stop what causes complaints, then raise volume slowly from your most engaged readers.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '550-5.7.1 [192.0.2.25 18] Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address. To best protect our users from spam, the message has been blocked. - gsmtp',
    '421 4.7.0 This message is suspicious due to the very low reputation of the sending IP address/domain. mail sent from your IP address has been temporarily rate limited.',
  ],
  nearMisses: ['550-5.7.1 likely suspicious due to the very low reputation of the sending domain.'],
});
