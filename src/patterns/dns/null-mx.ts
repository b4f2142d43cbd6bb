import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/dns/null-mx',
  reason: 'null-mx',
  rank: 'generic',
  literals: [
    'nullmx',
    'null mx',
    'no smtp service',
    'does not accept mail',
    'does not accept email',
    'not accept any mail',
    'does not accept any',
  ],
  match: [/\bnull ?MX\b/i, /\bindicated no SMTP service/i, /\bdomain\b.{0,255} does not accept (?:any )?(?:e-?)?mail/i],
  source: 'https://www.rfc-editor.org/rfc/rfc7505',
  samples: [
    'Domain nullmx.example does not accept mail (nullMX)',
    'an MX or SRV record indicated no SMTP service',
    '556 5.1.10 Recipient address has null MX',
  ],
  nearMisses: ['554 5.7.1 This user does not accept mail from you'],
});
