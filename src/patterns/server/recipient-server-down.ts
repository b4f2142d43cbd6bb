import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/server/recipient-server-down',
  reason: 'remote-temporary',
  rank: 'generic',
  match: [
    wording`\b(?:recipient|destination)(?:'s)? (?:mail )?(?:server|host|system)\b.{0,30}\b(?:unavailable|not available|down|offline|unreachable|busy)\b`,
    wording`\bcould not complete recipient (?:verify )?callout\b`,
  ],
  title: 'The server behind this one does not answer',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    "450 4.4.1 <email@example.com>: The recipient's server was temporarily unavailable to accept your message (G6)",
    '451 Could not complete recipient callout',
    '450 4.4.1 recipient server unavailable',
  ],
  nearMisses: ['550 recipient mailbox unavailable', '550 Recipient verification failed'],
});
