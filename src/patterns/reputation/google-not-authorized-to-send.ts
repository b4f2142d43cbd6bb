import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/reputation/google-not-authorized-to-send',
  reason: 'dynamic-address',
  rank: 'code',
  match: [/not authorized to send email directly to our servers/i, /p=NotAuthorizedError/i],
  speaker: 'google',
  title: 'Gmail: this range should not send directly',
  why: 'The address lies in a range for end users (dynamic, mobile, a home connection), whose owner says that mail must go through a relay.',
  fix: "Send through your provider's or a mail service's relay (in Postfix relayhost with SMTP AUTH), or get a static address with a reverse name and have it taken off the policy list.",
  source: 'https://support.google.com/mail/answer/10336',
  samples: [
    "550-5.7.1 [192.0.2.25] The IP you're using to send mail is not authorized to 550-5.7.1 send email directly to our servers. Please use the SMTP relay at your 550-5.7.1 service provider instead. 550 5.7.1 https://support.google.com/mail/?p=NotAuthorizedError - gsmtp",
  ],
  nearMisses: ['550 5.7.1 You are not authorized to send to this list'],
});
