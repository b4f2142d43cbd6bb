import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/dkim-refused',
  reason: 'dkim',
  rank: 'generic',
  match: [
    /\b(?:DKIM|domainkeys?)\b.{0,100}(?:fail|reject|invalid|bad|missing|not (?:valid|pass|verif|sign|found|accept)|unsigned|required|unverif|violat|error|no )/i,
    /(?:fail\w{0,3}|bad|invalid|missing|no|without|unsigned)\b.{0,60}\b(?:DKIM|domainkeys?)\b/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc6376#section-6.3',
  samples: ['550 5.7.20 No passing DKIM signature found', '554 5.7.1 DKIM signature verification failed'],
  nearMisses: ['550 5.7.1 DKIM key published'],
});
