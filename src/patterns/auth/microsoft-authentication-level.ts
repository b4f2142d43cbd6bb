import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/microsoft-authentication-level',
  reason: 'dmarc',
  rank: 'code',
  match: [/required authentication level/i],
  speaker: 'microsoft',
  title: 'Outlook.com: a sender of much mail must pass SPF, DKIM and DMARC',
  why: 'Code 5.7.515, since May 2025: domains that send more than 5,000 messages a day to Outlook.com must pass SPF and DKIM, and DMARC in alignment with one of them.',
  fix: 'Publish SPF for all your sending addresses, sign with DKIM for the From domain, publish _dmarc with at least p=none, and check the result in the Authentication-Results header of a delivered message.',
  source:
    'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
  samples: [
    "550 5.7.515 Access denied, sending domain example.com doesn't meet the required authentication level. The sender's domain in the 5322.From address doesn't meet the authentication requirements defined for the sender.",
  ],
  nearMisses: [
    '550 5.7.509 Access denied, sending domain example.com does not pass DMARC verification and has a DMARC policy of reject.',
  ],
});
