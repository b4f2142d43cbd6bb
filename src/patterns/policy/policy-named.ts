import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/policy/policy-named',
  reason: 'policy-generic',
  rank: 'generic',
  match: [
    wording`\b(?:for|due to|because of|by|per|under|against|violat\w{1,5}) (?:(?:a|an|the|our|their|its|this|your|some|of) ){0,2}(?:(?:recipient|organi[sz]ation|company|corporate|local|site|server|domain|administrat\w{2,3}|e-?mail|mail|internal|security)(?:'s|s')? ){0,2}polic(?:y|ies)\b(?!.{0,20}(?:\bip\b|rbl|blacklist|spam))`,
    wording`\b(?:local|site|company|corporate|organi[sz]ation(?:al)?|administrative|internal) polic(?:y|ies)(?: (?:violation|reject\w{0,3}|restriction|rule)s?)?(?=[.;:,)]|$)`,
    wording`\bdelivery not authori[sz]ed,? message refused`,
    wording`\bpolic(?:y|ies) (?:restriction|violation|rejection|reject|reasons?)s?\b(?!.{0,40}(?:\bip\b|target|abuse))`,
    wording`\b(?:does not|doesn't|not) (?:conform|comply|in line|compliant|meet)\w{0,4} (?:with |to )?(?:our|the|local|site|company) polic(?:y|ies)`,
    /\u8fdd\u53cd[^\n]{0,30}(?:\u7b56\u7565|\u653f\u7b56|\u89c4\u5219)/,
    wording`\buser defined policy\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.8',
  samples: [
    '554 5.7.9 Message not accepted for policy reasons.',
    '550 Denied by policy',
    '554 email rejected due to security policies',
    "554 5.7.1 Your message was rejected by the recipient's organization policy",
    '571 Delivery not authorized, message refused',
    '550 5.3.4 Message rejected per organization policy',
    '450 4.7.1 policy restrictions, try later',
    '550 Client does not conform to our policy',
    '550 5.7.0 Local Policy Violation',
    '550 违反策略',
    '553 User defined policy matched for [192.0.2.4]',
  ],
  nearMisses: ["550 5.7.26 Rejected due to the domain's DMARC policy", '250 our policy is good'],
});
