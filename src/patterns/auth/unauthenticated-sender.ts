import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/unauthenticated-sender',
  reason: 'alignment',
  rank: 'generic',
  match: [
    /\bunauthenticated (?:e-?mail|mail|message)/i,
    /\bsender is unauthenticated/i,
    /\b(?:SPF and DKIM|SPF or DKIM|DKIM and SPF|DKIM or SPF)\b/i,
    /\b(?:message|mail|email|sender|domain|multiple) authentication (?:checks? |requirements? )?(?:fail|is required|required|not|did not|check)/i,
    /\bfail\w{0,3}\b.{0,40}\bauthentication (?:checks|requirements)/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc9989',
  samples: [
    '550 5.7.26 Unauthenticated email from example.com is not accepted',
    '554 5.7.1 This message was blocked for failing both SPF and DKIM authentication checks',
  ],
  nearMisses: ['535 5.7.8 Authentication failed'],
});
