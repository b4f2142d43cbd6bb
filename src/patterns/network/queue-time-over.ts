import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/queue-time-over',
  reason: 'queue-expired',
  rank: 'generic',
  match: [
    wording`\bin the queue too long`,
    wording`\bretry time(?:out)? (?:not reached|exceeded)`,
    wording`\b(?:message|delivery|delivery time|messages?)(?: has| have)? (?:expired|timeout)`,
    wording`\b(?:could not|cannot|not) be delivered (?:for|within) (?:more than )?\d`,
    wording`\bmaximum (?:queue|retry)`,
    wording`\b(?:messages? past the|past|queue) expiration`,
    wording`^Message expired`,
    wording`(?<!still )\bundelivered after\b|\bgiving up after\b|\bfailing for a long time\b`,
    wording`\bmax\w{0,4}\b.{0,20}\bdelivery attempts\b.{0,15}\breached|\bcannot send message (?:for|within) \d{1,3} (?:days?|hours?)`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    "451 I'm not going to try again; this message has been in the queue too long.",
    '550 4.4.7 message expired',
    '550 5.4.7 Delivery time expired',
    '417 Temporary delivery error - The maximum number of delivery attempts has been reached',
    'Cannot send message for 3 days',
  ],
  nearMisses: [
    '550 the account expired',
    'we will keep trying for 3 days',
    '421 maximum number of login attempts reached',
  ],
});
