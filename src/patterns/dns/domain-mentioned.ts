import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/dns/domain-mentioned',
  reason: 'domain-not-found',
  rank: 'vague',
  match: [
    wording`(?<!your |sender |sending |from )\b(?:hosts?|domain|mx (?:records?|hosts?)|dns|name ?server|host ?name|mail exchanger)\b.{0,50}\b(?:not|no|none|n't|cannot|must|invalid|illegal|unknown|bad|missing|malformed|resolve)\b(?! (?:allowed|accept|permit|authori))`,
    wording`\b(?:cannot|could not|couldn't|unable to|can't|bad|illegal|invalid|missing) (?:\w{1,12} ){0,3}(?:host|domain|mail exchanger|mx|ip address of)\b`,
  ],
  title: 'Something is wrong with a domain or its DNS',
  why: 'The text speaks of a domain, host or DNS, in words that are not told apart further.',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    '550 Domain must resolve',
    '550 bad destination host',
    "I couldn't find a mail exchanger or IP address",
    'Cannot resolve the IP address of the following domain: example.com',
  ],
  nearMisses: ['550 your domain is not allowed here'],
});
