import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/anti-spoofing-policy',
  reason: 'sender-rejected',
  rank: 'generic',
  match: [/\banti-?spoofing polic(?:y|ies)\b/i],
  blame: 'us',
  title: "The sender's domain is the receiver's own, and comes from outside",
  why: 'The receiver has a rule against outside mail that bears its own domain in the envelope or in From, whatever SPF and DKIM say.',
  fix: 'Where you send for the receiver (a shop, a ticket system, a newsletter), have its administrator except your addresses from the rule; else send with a domain of yours in From and MAIL FROM.',
  source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
  samples: [
    '550 Rejected by header based Anti-Spoofing policy: user@example.com',
    '550 anti-spoofing policy - inbound not allowed',
  ],
  nearMisses: ['550 5.7.1 Message failed the anti-spoofing check'],
});
