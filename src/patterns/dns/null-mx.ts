import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/dns/null-mx',
  reason: 'null-mx',
  rank: 'generic',
  match: [
    wording`\bnull ?MX\b`,
    wording`\bindicated no SMTP service`,
    wording`\b(?:domain|host)\b.{0,255} does not accept (?:any )?(?:e-?)?mail(?! from)`,
    wording`\bName server: \.: host not found|\bSMTP protocol returned a permanent error`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc7505',
  samples: [
    'Domain nullmx.example does not accept mail (nullMX)',
    'an MX or SRV record indicated no SMTP service',
    '556 5.1.10 Recipient address has null MX',
  ],
  nearMisses: ['554 5.7.1 This user does not accept mail from you'],
});
