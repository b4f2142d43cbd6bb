import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/reputation/barracuda-recipient-blocked',
  reason: 'ip-blocklisted',
  rank: 'exact',
  match: [wording`\bpermanent failure for one or more recipients \([^)]{1,330}:blocked\)`],
  speaker: 'barracuda',
  title: 'Barracuda: your address or domain is blocked for that recipient',
  why: "The recipient's Barracuda filter has your server on its own block list or on Barracuda's.",
  fix: 'Look your address up at Barracuda Central; where it is not listed there, only the recipient or their administrator can unblock you.',
  contact: 'https://www.barracudacentral.org/rbl/removal-request',
  source: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
  samples: ['550 permanent failure for one or more recipients (user@example.com:blocked)'],
  nearMisses: ['550 permanent failure for one or more recipients'],
});
