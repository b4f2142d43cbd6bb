import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/auth/spf-refused',
  reason: 'spf',
  rank: 'generic',
  match: [
    wording`\bSPF\b.{0,120}(?:fail|reject|invalid|polic|unauth|not (?:allowed|permitted|designated|authori[sz]ed|pass)|denied|deny|block|error|softfail|neutral|hard ?fail|none|settings|incorrect)`,
    wording`(?:fail\w{0,3}|due to|violat\w{0,4}|per|rejected by|blocked by|not pass\w{0,3}|bad|invalid|inspect your|no)\b.{0,60}\bSPF\b`,
    wording`\bopen-?spf\.(?:org|net)|\bspf\.pobox\.com`,
    wording`doesn't allow sending mails? from`,
    wording`\bsender policy framework\b`,
    wording`{ip}\)? is not (?:allowed|permitted|authori[sz]ed) to send (?:e?-?mail )?(?:from|for)\b`,
    wording`\binvalid ip for sending mail of domain`,
    wording`\bdomain owner discourages|\bnot permitted by the domain owner`,
    wording`\b(?:prohibited|blocked|denied|rejected|not allowed|not permitted) by (?:the |your |its )?spf\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4',
  samples: [
    '550 5.7.23 rejected: Sender Policy Framework violation',
    '550 spf check failed',
    '550 5.7.1 SPF: 192.0.2.1 is not allowed to send mail from example.com',
    '550 192.0.2.1 is not allowed to send mail from example.com',
    '554 5.7.1 spf check result is none',
    '550 5.7.1 [BFD] Sender prohibited by SPF',
    '550 Sender IP not allowed by SPF record',
  ],
  nearMisses: ['550 5.7.1 SPF record published'],
});
