import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/mimecast-server-limit',
  reason: 'rate-limited',
  rank: 'code',
  match: [/account service is temporarily unavailable/i],
  speaker: 'mimecast',
  title: 'Mimecast: your server reached its limit there',
  fix: 'Wait: Mimecast takes no more until you are under the limit; keep retrying as usual, and send less at once.',
  source: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
  samples: ['451 Account service is temporarily unavailable'],
  nearMisses: ['451 Service is temporarily unavailable'],
});
