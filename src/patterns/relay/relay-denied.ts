import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/relay/relay-denied',
  reason: 'relay-denied',
  rank: 'generic',
  match: [
    wording`\brelay(?:ing)?\b.{0,60}(?:denied|not (?:permitted|allowed|authori[sz]ed|configured|local|supported|accepted|possible)|prohibited|refused|reject|forbidden|disabled|disallowed|deny|blocked)`,
    wording`\b(?:unable|not (?:allowed|permitted|authori[sz]ed|configured)|cannot|can not|refus\w{0,3}|denied|deny|will not|does not|do not|don't|no|not|unauthori[sz]ed|illegal|attempt to|open|access|insecure(?: mail)?)\b.{0,60}\brelay(?:ing)?\b`,
    wording`\bas a relay\b`,
    wording`\bis(?:n't| not) in my list of allowed rcpthosts`,
    wording`\bnot a gateway\b|\bnot local host\b|\bnot (?:for )?a local domain|\blocal users? only`,
    wording`\brelay access denied|\bcannot relay|\brelaying (?:is )?prohibited`,
    wording`\bspecified domain is not allowed|\b(?:we |server )?(?:don't|doesn't|do not|does not) handle (?:mail|e-?mail) for`,
    wording`\bnon-?(?:local|accepted) (?:e-?mail )?(?:address|domain)`,
    wording`\bdomain (?:is )?not (?:hosted|served|handled|local|accepted)(?: here| by)?\b`,
    wording`\b(?:denies|refuses) relay(?:ing)?\b|\brelay(?:ing)? check\b.{0,25}\bfail`,
    wording`\bnot (?:in|on) (?:my|our|the) list of (?:allowed|accepted|permitted) (?:rcpt)?(?:hosts|domains)`,
  ],
  source: 'https://www.postfix.org/SMTPD_ACCESS_README.html',
  samples: [
    '554 5.7.1 <user@example.com>: Relay access denied',
    '550 5.7.1 Unable to relay',
    '550 relaying denied for <user@example.com>',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '550 5.7.1 This system is not configured to relay mail',
    '550 message is not for a local domain',
    '553 Specified domain is not allowed.',
    "550 we don't handle mail for example.com",
    '553 host denies relay.',
    '553 relay check domain fail',
    '553 Sorry, this domain is not in my list of allowed hosts (#5.7.1)',
    '553 sorry, That domain is not in my list of allowed rcpthosts (# 5.5.3 - chkuser).',
  ],
  nearMisses: ['250 relay of messages goes well', '550 the address is not on the list of allowed senders'],
});
