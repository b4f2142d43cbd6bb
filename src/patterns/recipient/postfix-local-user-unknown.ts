import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/postfix-local-user-unknown',
  reason: 'user-unknown',
  rank: 'exact',
  literals: ['unknown user: "'],
  match: [/^unknown user: "/i],
  only: 'local',
  blame: 'recipient',
  title: 'This server has no such local user',
  why: 'The domain is in mydestination, and there is neither an account nor an alias of that name.',
  fix: 'Add it to /etc/aliases ("name: somebody@example.com") and run newaliases, or create the account. If it is the sender of a bounce (such as root or www-data): let it be an address that exists. If the domain should be virtual, take it out of mydestination.',
  source: 'https://www.postfix.org/LOCAL_RECIPIENT_README.html',
  samples: ['unknown user: "sender"'],
  nearMisses: ['550 5.1.1 unknown user "sender"'],
});
