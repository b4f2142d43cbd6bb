import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/content/microsoft-message-id',
  reason: 'malformed',
  rank: 'code',
  match: [/must be rfc 5322(?: section [\d.]+)? compliant/i],
  speaker: 'microsoft',
  title: 'Microsoft 365: the From header is not as RFC 5322 wants it',
  why: 'Code 5.7.512: no From header, several of them, or no valid address in it.',
  fix: 'Send exactly one From header with a complete address (and a Sender header where From holds several).',
  source:
    'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
  samples: ['550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant'],
  nearMisses: ['550 5.7.1 message is too long'],
});
