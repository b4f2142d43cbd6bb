import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/helo-refused',
  reason: 'helo-rejected',
  rank: 'generic',
  match: [
    wording`\b(?:helo|ehlo|hello)\b.{0,120}(?:reject|(?:must|should) (?:be|contain|have|match)|missing|invalid|not (?:valid|resolve|found|accepted|allowed|match|a )|does(?: not|n't)|illegal|bad|forged|denied|mismatch|fully[ -]qualified|incorrect|refused)`,
    wording`\b(?:invalid|bad|forged|illegal|rejected?|fake|bogus|incorrect|unresolv\w{1,5}) (?:\w{1,12} ){0,3}(?:helo|ehlo|hello)\b`,
    wording`\bneed fully-qualified hostname`,
    wording`\bhelo ?host error|\byou (?:cannot|can't|can not) (?:say|claim) (?:that )?you are me\b`,
  ],
  source: 'https://www.postfix.org/postconf.5.html#smtpd_helo_restrictions',
  samples: [
    '504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname',
    '450 4.7.1 <srv>: Helo command rejected: Host not found',
    '550 Invalid HELO name (See RFC2821 4.1.1.1)',
    '501 EHLO Invalid domain address.',
    '550 5.7.0 HELO argument foo must be a FQDN or IP-domain literal #428',
    '555 helohost error.',
    '550 You cannot say you are me. I am me.',
    '550 R1: HELO should be a FQDN or address literal (See RFC 2821 4.1.1.1)',
    '451-HELO/EHLO must contain a FQDN or IP literal',
    '550 5.7.0 HELO argument [foo] is missing a DNS entry',
  ],
  nearMisses: [
    '503 5.5.1 Error: send HELO/EHLO first',
    '502 Use HELO/EHLO first',
    'Remote host closed connection in response to HELO',
    '501 please say HELO/EHLO first',
  ],
});
