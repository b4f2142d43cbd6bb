import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/domain-unknown',
  reason: 'domain-not-found',
  rank: 'generic',
  literals: [
    'domain',
    'host unknown',
    'unknown host',
    'host not found',
    'name or service not known',
    'nodename nor servname',
    'nxdomain',
    'no such host',
    'cannot resolve',
    'could not resolve',
    'unable to resolve',
    'not resolve',
  ],
  match: [
    /\b(?:no such|unknown|invalid|non-?existent) (?:recipient )?domain\b/i,
    /\b(?:recipient |destination )?domain(?: name)?(?: [\w.-]{1,250}| <[^>]{1,250}>)? (?:was |is |could )?(?:does not exist|doesn't exist|not (?:be )?(?:found|resolved|reachable)|unknown|invalid)/i,
    /\b(?:Host unknown|unknown host|host not found|no such host)\b/i,
    /\bname or service not known/i,
    /\bnodename nor servname/i,
    /\bNXDOMAIN\b/i,
    /(?:cannot|could not|unable to|can't) (?:find|resolve|locate) (?:the )?(?:\w{1,12} )?(?:domain|host)/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
  samples: [
    '550 5.1.2 Host unknown (Name server: example.test: host not found)',
    '554 The mail could not be delivered to the recipient because the domain is not reachable.',
    '550 5.4.4 Invalid domain',
  ],
  nearMisses: ['450 4.1.8 sender must have a domain'],
});
