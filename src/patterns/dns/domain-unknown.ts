import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/dns/domain-unknown',
  reason: 'domain-not-found',
  rank: 'generic',
  match: [
    wording`\b(?:no such|unknown|invalid|non-?existent|unrouteable) (?:recipient |mail )?(?:domain|host ?name)\b(?! of sender)`,
    wording`\b(?:recipient |destination |mail )?domain(?: name)?(?: [\w.-]{1,250}| <[^>]{1,250}>)? (?:was |is |could |must )?(?:does not exist|doesn't exist|exist|not (?:be )?(?:found|resolved|reachable)|unknown|invalid|may not exist)`,
    wording`\bdomain mentioned in e-?mail address is unknown|\baccount or domain may not exist|\bNonExistentDomain\b`,
    wording`\b(?:Host unknown|unknown host|host not found|no such host)\b`,
    wording`\bname or service not known`,
    wording`\bnodename nor servname`,
    wording`\bNXDOMAIN\b`,
    wording`(?:cannot|could not|unable to|can't) (?:find|resolve|locate) (?:the )?(?:\w{1,12} )?(?:domain|host|route)`,
    wording`\bdns records for the destination computer`,
    wording`\btenant or domain not found`,
    wording`\bno dns (?:a-?|mx-?)?(?:data|records?)\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
  samples: [
    '550 5.1.2 Host unknown (Name server: example.test: host not found)',
    '554 The mail could not be delivered to the recipient because the domain is not reachable.',
    '550 5.4.4 Invalid domain',
    'unrouteable mail domain "example.test"',
    '550 5.1.1 recipient address rejected: unknown domain name',
    '553 5.1.2 <u@example..com>... Invalid host name',
    '474 example.com no DNS A-data returned',
  ],
  nearMisses: ['450 4.1.8 sender must have a domain'],
});
