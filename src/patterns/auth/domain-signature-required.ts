import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/domain-signature-required',
  reason: 'dmarc',
  rank: 'exact',
  match: [/\bp=(?:reject|quarantine)\b/i],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
  samples: ['550 5.7.1 rejected, domain policy p=reject'],
  nearMisses: ['p=none'],
});
