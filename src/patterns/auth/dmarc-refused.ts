import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/dmarc-refused',
  reason: 'dmarc',
  rank: 'generic',
  match: [
    /\bDMARC\b.{0,120}(?:fail|reject|invalid|polic|verif|not pass|unauth|block|quarantin|violat|denied|deny|align)/i,
    /(?:per|due to|because of|violat\w{0,4}|fail\w{0,3}|not pass\w{0,3}|failing|by|of)\b.{0,80}\bDMARC\b/i,
    /\bdomain owner(?:'s)? (?:dmarc )?polic(?:y|ies)\b/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
  samples: [
    '550 5.7.1 rejected by DMARC policy for example.com',
    '550 dmarc check failed',
    "550 5.7.0 Email rejected per sender's DMARC policy",
    '5.7.0 Unfortunately, messages from (192.0.2.75) on behalf of (example.com) could not be delivered due to domain owner policy restrictions.',
  ],
  nearMisses: ['550 5.7.1 DMARC report attached', '550 refused by the policy of the domain'],
});
