import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/network/gateway-not-found',
  reason: 'queue-expired',
  rank: 'generic',
  match: [
    wording`\bcould not find a gateway\b`,
    wording`\bnot reachable within the allowed queue period`,
    wording`\bnot been collected after \d`,
    wording`\b(?:message|mail) (?:has )?timed out\b`,
    wording`\bafter multiple retries\b|\bafter \d{1,4} (?:delivery )?(?:attempts|retries|tries)\b`,
    wording`\bfailed to deliver to domain\b`,
    wording`\battempts? will continue to be made|\b(?:retried|keep trying) (?:for|until)\b`,
    wording`\bhas been delayed\b`,
    wording`\bwill be retried for\b`,
  ],
  title: 'No host of the domain could be reached in time',
  why: 'The sending side tried for as long as it keeps messages, or is still trying; what failed stands in its log at the single attempts.',
  fix: 'Look for the first failure to that domain in the log, and mend that: connection, DNS, or the other server.',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.5',
  samples: [
    'unable to deliver message after multiple retries',
    'example.com was not reachable within the allowed queue period',
    'Delivery to the following recipient has been delayed: Message will be retried for 2 more day(s)',
  ],
  nearMisses: ['your payment has not been collected'],
});
