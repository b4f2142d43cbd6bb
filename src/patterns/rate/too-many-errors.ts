import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/rate/too-many-errors',
  reason: 'rate-limited',
  rank: 'generic',
  match: [
    wording`\btoo many (?:errors|syntax|invalid|bad|unknown|failed|protocol|non-?mail|unrecognized)`,
    wording`\berror limit exceeded`,
    wording`\bexcessive (?:userid unknowns|errors|unknown|invalid)`,
  ],
  source: 'https://www.postfix.org/postconf.5.html#smtpd_hard_error_limit',
  samples: ['421 4.7.0 mx.example.com Error: too many errors', '550 Too many invalid commands'],
  nearMisses: ['421 too many connections'],
});
