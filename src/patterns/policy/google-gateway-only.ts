import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/policy/google-gateway-only',
  reason: 'policy-generic',
  rank: 'code',
  match: [/ip not in whitelist for rcpt domain/i],
  speaker: 'google',
  blame: 'them',
  title: "Workspace: the recipient's domain takes mail from its gateway only",
  why: 'The recipient set up an inbound gateway and lets Google refuse everyone else; you went to Google directly, so the MX records that you saw are wrong or old.',
  fix: 'Deliver to the hosts of the MX records as they are now (no transport table entry for the domain); else the recipient must add your address to the inbound gateway.',
  source: 'https://support.google.com/a/answer/3726730',
  samples: ['421 4.7.0 IP not in whitelist for RCPT domain, closing connection. x7-25 - gsmtp'],
  nearMisses: ['421 4.7.0 IP not known'],
});
