import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/sender-null-mx',
  reason: 'sender-rejected',
  rank: 'exact',
  match: [/\bsender\b.{0,300}\bnull ?MX\b/i],
  only: 'remote',
  title: "The domain of the sender's address says that it takes no mail",
  why: 'Its MX record is the null MX (RFC 7505), so no bounce could reach the sender, and receivers refuse such senders.',
  fix: 'Send with an envelope sender in a domain that takes mail, or publish a real MX record for this one.',
  source: 'https://www.rfc-editor.org/rfc/rfc7505#section-4.2',
  samples: [
    '550 5.7.27 Sender address has null MX',
    '556 5.7.27 <user@example.com>: Sender address rejected: Domain example.com does not accept mail (nullMX)',
  ],
  nearMisses: ['556 5.1.10 Recipient address has null MX'],
});
