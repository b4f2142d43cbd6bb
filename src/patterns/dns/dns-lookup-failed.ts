import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/dns-lookup-failed',
  reason: 'dns-temporary',
  rank: 'generic',
  literals: [
    'dns',
    'name server',
    'nameserver',
    'name service',
    'temporary lookup failure',
    'resolv',
    'mx lookup',
    'domain lookup',
    'host lookup',
    'name lookup',
    'host name',
    'domain name',
    'mx resol',
  ],
  match: [
    /\bdns (?:error|failure|lookup (?:fail\w{0,4}|error|time)|time|query fail|server failure|problem|temporar)/i,
    /\b(?:temporary|transient) (?:dns|name ?server|resolver|resolution) /i,
    /\b(?:name ?server|(?:mx|host|domain)(?: name)? (?:lookup|resolution|resolving)).{0,20}(?:did not complete|time(?:d )?-?out|fail(?:ed|ure)|temporary (?:error|failure))/i,
    /\bhost lookup did not complete/i,
    /Name server: \S{1,255}: (?:host name lookup failure|no data known)/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    '451 4.4.3 Temporary DNS failure',
    '450 4.4.3 Domain lookup failed, try again',
    'host lookup did not complete',
  ],
  nearMisses: ['450 4.7.1 Helo command rejected'],
});
