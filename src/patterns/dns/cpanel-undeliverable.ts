import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/dns/cpanel-undeliverable',
  reason: 'domain-not-found',
  rank: 'exact',
  match: [wording`\bthe account or domain may not exist, they may be blacklisted`],
  title: 'cPanel: the address cannot be verified',
  why: 'The sending or receiving cPanel server could not verify the address: no such account, or the domain has no mail server in DNS.',
  fix: 'Check both sides of the @; see what DNS says of the domain: dig +short DOMAIN MX.',
  source: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
  samples: [
    '550 The mail server could not deliver mail to u@example.com. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.',
  ],
  nearMisses: ['550 the account may not exist'],
});
