import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/policy/refused-by-policy',
  reason: 'policy-generic',
  rank: 'vague',
  match: [
    wording`\b(?:due to|by|for|violat\w{0,5}|against|because of|under|administrative|security|local|site|company|message|mail|per|content|organi[sz]ation\w{0,3}|-)\b.{0,40}\bpolic(?:y|ies)\b`,
    wording`\bpolic(?:y|ies)\b.{0,40}\b(?:reject|violat|reason|restrict|prohibit|block|denied|deny|refus|fail|error)`,
    wording`\badministrative(?:ly)? (?:prohibit|denied|block|lock|reject|reason)|\bby (?:the )?administrator\b`,
    wording`\bprotocol violation`,
    wording`\bsecurity (?:reason|restriction|regulation)`,
    wording`\b(?:transport|mail ?flow|admin\w{0,10}|custom) rule`,
    wording`\b(?:denied|rejected|blocked|refused) by (?:the )?(?:admin\w{0,10}|rule|system|site)`,
    wording`\bmailpolicy violation|\borgani[sz]ational settings|\blow priority\b`,
    wording`\bheld for (?:human|manual|moderat)|\bwithout solving a captcha`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  samples: ['550 administrative prohibition', '550 message bounced due to organizational settings'],
  nearMisses: ['250 our policy is good'],
});
