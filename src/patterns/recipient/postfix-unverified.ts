import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/recipient/postfix-unverified',
  reason: 'recipient-refuses',
  rank: 'exact',
  literals: ['address verification in progress', 'address is undeliverable', 'too many address verification requests'],
  match: [/Address verification in progress|^Address is undeliverable|Too many address verification requests/i],
  only: 'local',
  blame: 'nobody',
  title: 'The address is being verified',
  why: 'Postfix asks the server of the address whether it exists (reject_unverified_…) and has no answer yet.',
  fix: 'Nothing to do: the sender comes again. If it lasts: postmap -s btree:/var/lib/postfix/verify_cache | grep ADDRESS tells the answer.',
  source: 'https://www.postfix.org/ADDRESS_VERIFICATION_README.html',
  samples: ['Address verification in progress'],
  nearMisses: ['450 4.1.1 <u@example.com>: Recipient address rejected: unverified address: no such user'],
});
