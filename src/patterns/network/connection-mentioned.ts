import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/connection-mentioned',
  reason: 'connection-timeout',
  rank: 'vague',
  match: [
    wording`\b(?:unable|failed|not able|could not|cannot) (?:to )?connect|\bunreachable\b|\btimed out\b|\btime-?out\b|\bconnection (?:died|failed|problem|error)`,
  ],
  title: 'No working connection to the other server',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    'unable to connect successfully to the destination mail server.',
    'operation timed out',
    'example.com unreachable for too long',
  ],
  nearMisses: ['550 time is out'],
});
