import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/auth/spoofing-refused',
  reason: 'alignment',
  rank: 'generic',
  match: [
    /\b(?:anti-?)?spoof(?:ing|ed)?\b(?! polic)/i,
    /\bforged (?:sender|address|mail|from|message)/i,
    /\bimpersonat(?:ion|ing|ed)\b/i,
  ],
  source: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes',
  samples: ['550 5.7.1 Message failed the anti-spoofing check', '550 5.7.1 Forged sender address'],
  nearMisses: ['550 forge ahead', '550 anti-spoofing policy - inbound not allowed'],
});
