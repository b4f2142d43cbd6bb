import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/rate/too-many-errors',
  reason: 'rate-limited',
  rank: 'generic',
  literals: [
    'too many errors',
    'too many syntax',
    'too many invalid',
    'too many bad',
    'too many unknown',
    'too many failed',
    'too many protocol',
    'too many nonmail',
    'error limit',
  ],
  match: [
    /\btoo many (?:errors|syntax|invalid|bad|unknown|failed|protocol|non-?mail|unrecognized)/i,
    /\berror limit exceeded/i,
  ],
  source: 'https://www.postfix.org/postconf.5.html#smtpd_hard_error_limit',
  samples: ['421 4.7.0 mx.example.com Error: too many errors', '550 Too many invalid commands'],
  nearMisses: ['421 too many connections'],
});
