import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-unsolicited-rate-ip',
  reason: 'ip-reputation',
  rank: 'code',
  match: [/unusual rate of unsolicited mail originating from your (?:ip|netblock)/i],
  speaker: 'google',
  title: 'Gmail: too much unwanted mail from the sending address',
  why: 'Gmail sees more mail from this address (or its neighbours) than its reputation carries, and much of it is marked as spam.',
  fix: 'Send to Gmail more slowly (in Postfix a transport of its own with default_destination_rate_delay = 1s), find a hacked account or form in your logs, and leave out those who do not read.',
  contact: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
  source: 'https://support.google.com/a/answer/3726730',
  samples: [
    '421-4.7.28 [192.0.2.25 15] Our system has detected an unusual rate of 421-4.7.28 unsolicited mail originating from your IP address. To protect our 421-4.7.28 users from spam, mail sent from your IP address has been temporarily 421-4.7.28 rate limited. 421 4.7.28 https://support.google.com/mail/?p=UnsolicitedRateLimitError - gsmtp',
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your IP Netblock [192.0.2.0/24]. - gsmtp',
  ],
  nearMisses: [
    '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating from your SPF domain [example.com 35].',
  ],
});
