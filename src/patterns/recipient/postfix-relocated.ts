import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/postfix-relocated',
  reason: 'moved',
  rank: 'exact',
  literals: ['user has moved to'],
  match: [/^User has moved to \S/i],
  only: 'local',
  title: 'relocated_maps says that the user has another address now',
  why: 'This server tells senders the new address rather than forward.',
  fix: 'Write to the address that the line names; to forward instead, move the entry from relocated_maps to virtual_alias_maps.',
  source: 'https://www.postfix.org/postconf.5.html#relocated_maps',
  samples: ['User has moved to joe@example.net'],
  nearMisses: ['550 5.1.6 recipient no longer on server'],
});
