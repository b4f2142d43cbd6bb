import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/yahoo-unauthenticated',
  reason: 'alignment',
  rank: 'code',
  match: [/yahoo requires (?:all )?(?:bulk )?senders/i],
  speaker: 'yahoo',
  title: 'Yahoo: neither SPF nor DKIM passed',
  fix: 'Publish SPF for the sending address and sign with DKIM; large senders need both, and DMARC.',
  source: 'https://senders.yahooinc.com/smtp-error-codes/',
  samples: [
    '550 5.7.9 This mail has been blocked because the sender is unauthenticated. Yahoo requires all senders to authenticate with either SPF or DKIM.',
  ],
  nearMisses: [
    '550 5.7.26 This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
  ],
});
