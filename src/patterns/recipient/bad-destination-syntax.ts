import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/recipient/bad-destination-syntax',
  reason: 'user-unknown',
  rank: 'generic',
  match: [
    wording`\bbad (?:recipient |destination |mailbox )?(?:mailbox )?address\b`,
    wording`\brecipient address .{0,330}not a valid RFC`,
    wording`\binvalid (?:e-?mail |x\.400 )?address\b`,
    wording`\baddress (?:is )?invalid\b`,
    wording`\b(?:malformed|(?<!unknown or )illegal) (?:e-?mail |recipient )?(?:address|user|alias)`,
    wording`\bsyntax error in recipient`,
    wording`\brecipient.{0,80} missing domain`,
    wording`\baddress(?:es)? (?:reserved by RFC|in single label domain)`,
  ],
  title: 'The recipient address is not written as an address',
  why: 'The server cannot read what stands in RCPT TO as an address at all.',
  fix: 'Look at the address as the log has it: spaces, missing domain, commas, quotes. Correct it in the list or form that it came from.',
  source: 'https://www.rfc-editor.org/rfc/rfc3463#section-3.2',
  samples: [
    '553 5.1.3 recipient address u@@example.com is not a valid RFC 5321 address',
    '501 Bad address syntax.',
    '501 5.1.3 Invalid address [example.com]',
    '501 #5.1.1 bad address u@example.com',
    '550 5.1.1 Bad destination mailbox address',
    '550 Address invalid',
    '550 5.1.4 Recipient address reserved by RFC 2606',
  ],
  nearMisses: ['501 5.1.7 Bad sender address syntax in your MAIL FROM: malformed sender'],
});
