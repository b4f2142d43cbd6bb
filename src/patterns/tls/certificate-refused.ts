import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/tls/certificate-refused',
  reason: 'certificate-untrusted',
  rank: 'generic',
  match: [
    wording`\bcertificate\b.{0,80}(?:invalid|expired|not (?:trusted|valid|verified)|untrusted|verif\w{1,7} fail|self[- ]signed|mismatch|required|unknown)`,
    wording`\b(?:invalid|expired|untrusted|self[- ]signed|bad|unknown|verif\w{1,9})\b.{0,40}\bcertificate\b`,
    wording`\bcertificate-(?:expired|host-mismatch)\b|\bRestrictDomainsToCertificate`,
  ],
  source: 'https://www.postfix.org/TLS_README.html',
  samples: [
    '454 4.7.5 Certificate validation failure: untrusted root certificate',
    '554 configuration is invalid for this certificate',
  ],
  nearMisses: ['250 certificate of honour'],
});
