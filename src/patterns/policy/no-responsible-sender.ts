import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/no-responsible-sender',
  reason: 'sender-rejected',
  rank: 'exact',
  match: [/purported responsible address/i],
  title: 'The headers do not say who is responsible for the message',
  why: 'The receiver looks for one usable address in Resent-Sender, Resent-From, Sender and From, in this order, and found none.',
  fix: 'Send with one From header that holds an address; where From holds several, add a Sender header with one of them.',
  source: 'https://www.rfc-editor.org/rfc/rfc4407#section-2',
  samples: ["550 5.7.1 can't determine Purported Responsible Address"],
  nearMisses: ['550 5.7.1 Sender ID (PRA) Not Permitted'],
});
