import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/server/misconfigured',
  reason: 'remote-config',
  rank: 'generic',
  match: [
    wording`\b(?:local|server|system|mail system|mailer|domain|host) (?:is )?(?:configuration|config) (?:error|problem)`,
    wording`\b(?:server|system|host|domain)\b.{0,20}\b(?:misconfigured|incorrectly configured|not (?:properly|correctly) configured)`,
    wording`\bmisconfigured forwarding`,
    wording`\bcould not load DRD\b`,
    wording`\bthere is no mdb\b|\bmissing or bad storedriver mdb`,
    wording`\blicen[sc]e (?:has )?expired`,
    wording`\b(?:unknown|system) mailer error`,
    wording`\bno healthy (?:peers|secondary server)`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.4',
  samples: [
    '553 5.3.5 system config error',
    '554 5.3.5 Local configuration error',
    '451 4.3.5 Server configuration error',
    '422 License Expired',
    '554 5.3.0 unknown mailer error 255',
  ],
  nearMisses: ['550 the recipient has a configuration'],
});
