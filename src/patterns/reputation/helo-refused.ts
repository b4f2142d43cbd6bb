import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/helo-refused',
  reason: 'helo-rejected',
  rank: 'generic',
  match: [
    wording`\b[he]h?[el]lo\b.{0,120}(?:reject|invalid|not (?:valid|resolve|found|accepted|allowed|match|a )|does(?: not|n't)|illegal|bad|forged|denied|mismatch|fully[ -]qualified|incorrect|refused)`,
    wording`\b(?:invalid|bad|forged|illegal|rejected?|fake|bogus|incorrect|unresolv\w{1,5}) (?:\w{1,12} ){0,3}[eh](?:h|e)lo\b`,
    wording`\bneed fully-qualified hostname`,
  ],
  source: 'https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions',
  samples: [
    '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    '450 4.7.1 <srv>: Helo command rejected: Host not found',
    '550 Invalid HELO name (See RFC2821 4.1.1.1)',
  ],
  nearMisses: ['503 5.5.1 Error: send HELO/EHLO first'],
});
