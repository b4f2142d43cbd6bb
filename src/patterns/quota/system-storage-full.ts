import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/quota/system-storage-full',
  reason: 'system-full',
  rank: 'generic',
  match: [
    wording`\binsufficient (?:system |disk |server )?(?:storage|space|disk space|disk)\b`,
    wording`\bno space left on device`,
    wording`\b(?:disk|system|file system|server|spool) (?:is )?full\b`,
    wording`\bnot enough (?:disk |free )?space`,
    wording`\bout of disk`,
  ],
  only: 'remote',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
  samples: [
    '452 4.3.1 Insufficient system storage',
    '550 5.0.0 Mail system full',
    '452 4.4.5 Insufficient disk space; try again later',
  ],
  nearMisses: ['452 mailbox full'],
});
