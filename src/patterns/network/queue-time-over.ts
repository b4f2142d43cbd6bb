import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/network/queue-time-over',
  reason: 'queue-expired',
  rank: 'generic',
  literals: [
    'queue too long',
    'retry time',
    'message expired',
    'delivery time expired',
    'retry timeout',
    'delivery expired',
    'expired',
    'unable to deliver',
    'could not be delivered for',
    'undelivered after',
    'been in the queue',
    'past the expiration',
    'giving up after',
  ],
  match: [
    /\bin the queue too long/i,
    /\bretry time(?:out)? (?:not reached|exceeded)/i,
    /\b(?:message|delivery|delivery time|messages?)(?: has| have)? expired/i,
    /\bcould not be delivered for \d/i,
    /\bmaximum (?:queue|retry)/i,
    /\b(?:messages? past the|queue) expiration/i,
    /^Message expired/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    "451 I'm not going to try again; this message has been in the queue too long.",
    '550 4.4.7 message expired',
    '550 5.4.7 Delivery time expired',
  ],
  nearMisses: ['550 the account expired'],
});
