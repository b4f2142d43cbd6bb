import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/policy/sender-domain-unknown',
  reason: 'sender-rejected',
  rank: 'generic',
  match: [
    wording`\b(?:no such|unknown|invalid|non-?existent) (?:mail )?(?:domain|host)`,
    wording`\b(?:domain|host)\b.{0,255} (?:does not exist|not found|not be (?:found|resolved)|must exist|resolve)`,
  ],
  stage: 'mail',
  title: "The domain of the sender's address does not exist in DNS",
  why: 'The answer came to MAIL FROM: the receiver asked DNS for the domain of the envelope sender, and found no MX and no address.',
  fix: 'Send with an envelope sender in a domain that exists (Postfix: myorigin, or smtp_generic_maps), and look at its records: dig +short DOMAIN MX.',
  source: 'https://www.postfix.org/postconf.5.html#reject_unknown_sender_domain',
  samples: [
    'SMTP error from remote mail server after MAIL FROM:<user@example.com>: 550 5.1.7 No such domain example.com.',
  ],
  nearMisses: ['550 5.1.2 No such domain example.com'],
});
