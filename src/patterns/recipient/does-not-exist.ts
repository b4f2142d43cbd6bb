import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/does-not-exist',
  reason: 'user-unknown',
  rank: 'vague',
  match: [wording`\b(?:does not|doesn't|no longer|not) exists?\b`],
  title: 'Something of the address does not exist there',
  why: 'The server says "does not exist" and not of what; after RCPT TO it is the mailbox, mostly.',
  fix: 'Check the address, letter by letter, with the recipient.',
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.3',
  samples: ['550 does not exist.'],
  nearMisses: ['550 the existing rules'],
});
