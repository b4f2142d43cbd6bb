import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/user-unknown-in-table',
  reason: 'user-unknown',
  rank: 'exact',
  match: [/User unknown in (?:local recipient|virtual mailbox|virtual alias|relay recipient) table/i],
  only: 'remote',
  source: 'https://www.postfix.org/LOCAL_RECIPIENT_README.html',
  samples: ['550 5.1.1 <u@example.com>: Recipient address rejected: User unknown in virtual mailbox table'],
  nearMisses: ['550 5.1.1 <u@example.com>: Recipient address rejected: Access denied'],
});
