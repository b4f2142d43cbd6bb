import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/no-reverse-dns',
  reason: 'rdns-missing',
  rank: 'generic',
  match: [
    wording`\breverse[ -](?:dns|lookup|hostname|name|record|resolution|ip|pointer|address)`,
    wording`\bptr\b.{0,60}(?:records?|missing|entry|required|not|no )|\b(?:no|valid|missing|without|have a|invalid|bad) (?:dns )?ptr\b`,
    wording`\br-?dns\b`,
    wording`\bcannot find your (?:reverse )?host ?name|\bcannot resolve your (?:address|host|ip)`,
    wording`\bfcrdns\b|\bforward[ -]confirmed`,
    wording`\bip name lookup failed|\bdns lookup failure: {ip}|\bdns check failure\b`,
    wording`\bunverifyable sending ip`,
    wording`\bservers without a valid sender domain`,
    wording`\bdns (?:entry|name) .{0,60}does not (?:resolve|match)`,
    wording`\b(?:your|ip|client)\b.{0,40}\b(?:has no|without) (?:a )?(?:host ?name|dns name|name)`,
    wording`\bunresolvable (?:relay )?host ?name|\bno matches to nameserver query`,
    wording`\bmismatch\w{0,3} client ip`,
    wording`\b(?:requires?|reverse|missing(?: \w{1,12})?) ptr\b|\bRP:RDN\b|\b(?:sender|client|your|connecting) (?:ip|host|server)s?\b.{0,20} must resolve\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc1912#section-2.1',
  samples: [
    '550 5.7.25 [192.0.2.25] Your address does not have a PTR record',
    '554 5.7.1 Reverse DNS lookup for host 192.0.2.22 failed permanently.',
    '450 4.7.1 Access denied. IP name lookup failed [192.0.2.222]',
    '550 5.7.25 no reverse DNS',
    '554 This server requires PTR for unauthenticated connections.',
    '451 Missing reverse PTR - please fix it and try again',
    '501 5.7.1 <u@example.com>... Sender IP must resolve',
  ],
  nearMisses: ['550 reverse your decision', '451 From:domain must resolve'],
});
