import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/google-protocol',
  reason: 'protocol-error',
  rank: 'code',
  match: [
    /smtp protocol violation/i,
    /no commands allowed to pipeline after starttls/i,
    /no data after bdat/i,
    /syntax error, cannot decode response/i,
  ],
  speaker: 'google',
  blame: 'us',
  title: 'Google: commands out of order',
  why: 'Your program breaks the SMTP dialogue: commands before the reply, or in the wrong order. An old client library or a middlebox that changes SMTP does this.',
  fix: 'Update the program; take SMTP inspection off the firewall ("fixup smtp", ESMTP inspect).',
  source: 'https://support.google.com/a/answer/3221692',
  samples: [
    '451 4.5.0 SMTP protocol violation, see RFC 2821. x7-25 - gsmtp',
    '503 5.5.1 No DATA after BDAT. - gsmtp',
    '523 5.7.10 SMTP protocol violation, no commands allowed to pipeline after STARTTLS, see RFC 3207. - gsmtp',
  ],
  nearMisses: ['550 5.5.0 Protocol violation'],
});
