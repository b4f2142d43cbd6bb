import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/dns/dns-lookup-failed',
  reason: 'dns-temporary',
  rank: 'generic',
  match: [
    wording`\bdns (?:error|resol\w{1,5} (?:error|fail\w{0,4})|failure|lookup (?:fail\w{0,4}|error|time)|time|query fail|server failure|problem|temporar)`,
    wording`\b(?:temporary|transient) (?:dns|name ?server|resolver|resolution) `,
    wording`\b(?:name ?server|(?:mx|host|domain)(?: name)? (?:lookup|resolution|resolving)).{0,20}(?:did not complete|time(?:d )?-?out|fail(?:ed|ure)|temporary (?:error|failure))`,
    wording`\bhost lookup did not complete|\bhost name lookup failure`,
    wording`Name server: \S{1,255}: (?:host name lookup failure|no data known)`,
    wording`\bDNS type '\w{1,8}' lookup of\b`,
    wording`\bmalformed (?:or unexpected )?name server reply`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    '451 4.4.3 Temporary DNS failure',
    '451 4.4.0 DNS resolving error',
    '450 4.4.3 Domain lookup failed, try again',
  ],
  nearMisses: ['450 4.7.1 Helo command rejected'],
});
