import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/tls/starttls-first',
  reason: 'tls-required',
  rank: 'generic',
  match: [
    wording`\bmust issue (?:a )?STARTTLS`,
    wording`\b(?:STARTTLS|TLS|SSL(?:v\d)?|encryption|encrypted connection)\b(?: (?!not)\w{1,12}){0,3}.{0,12}\b(?:is |are )?(?:required|needed|mandatory|must be used|first)\b`,
    wording`\b(?:requires?|must use|needs?)\b.{0,20}\b(?:STARTTLS|TLS|SSL|encryption|encrypted|high-strength ciphers)\b`,
    wording`\bsession is not encrypted`,
    wording`\brequired to (?:send|connect|deliver)\b.{0,40}\b(?:encrypted|tls|ssl)\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3207#section-4',
  samples: [
    '530 5.7.0 Must issue a STARTTLS command first',
    '451 4.7.4 TLS required',
    '451 TLS/SSLv3 Connection required. (#4.7.1)',
    '550 Your sender domain is required to send via an encrypted SMTP session',
  ],
  nearMisses: ['220 2.0.0 Ready to start TLS', '554 encrypted attachments must not be sent'],
});
