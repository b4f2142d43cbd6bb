import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/auth/authentication-mentioned',
  reason: 'alignment',
  rank: 'vague',
  match: [wording`\b(?:SPF|DKIM|DMARC|domainkeys|sender[- ]id|ARC[- ]seal)\b`],
  title: 'SPF, DKIM or DMARC is named as the reason',
  why: "The refusal speaks of the authentication of the sender's domain, and not of which check failed.",
  fix: 'See what the records say: maildoctor check DOMAIN. Send a message to a mailbox of your own and read its Authentication-Results.',
  source: 'https://www.rfc-editor.org/rfc/rfc8601',
  samples: ['550 DMARC says otherwise', '550 5.7.1 spf thing'],
  nearMisses: ['550 the spfx module'],
});
