import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/spf-refused',
  reason: 'spf',
  rank: 'generic',
  literals: [
    'spf',
    'sender policy framework',
    'mechanism',
    'not permitted by the domain owner',
    'not allowed to send mail',
    'allow sending mails from',
    'open-spf',
    'openspf',
  ],
  match: [
    /\bSPF\b.{0,120}(?:fail|reject|invalid|polic|unauth|not (?:allowed|permitted|designated|authori[sz]ed|pass)|denied|deny|block|error|softfail|neutral|hard ?fail)/i,
    /(?:fail\w{0,3}|due to|violat\w{0,4}|per|rejected by|blocked by|not pass\w{0,3})\b.{0,60}\bSPF\b/i,
    /\bopen-?spf\.(?:org|net)/i,
    /doesn't allow sending mails? from/i,
    /\bsender policy framework\b/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc7208#section-8.4',
  samples: [
    '550 5.7.23 rejected: Sender Policy Framework violation',
    '550 spf check failed',
    '550 5.7.1 SPF: 192.0.2.1 is not allowed to send mail from example.com',
  ],
  nearMisses: ['550 5.7.1 SPF record published'],
});
