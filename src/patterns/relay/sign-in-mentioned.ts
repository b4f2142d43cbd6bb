import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/relay/sign-in-mentioned',
  reason: 'smtp-auth-required',
  rank: 'vague',
  match: [
    wording`\b(?:authenticat\w{1,5}|smtp[- ]auth|log ?in|sign in)\b`,
    wording`\b(?:receive|check|collect|fetch) (?:your )?(?:new )?mail (?:before|first)`,
    wording`\bpop[- ]before[- ]smtp\b`,
  ],
  title: 'The server speaks of signing in',
  source: 'https://www.rfc-editor.org/rfc/rfc4954#section-6',
  samples: ['542 Remote sending only allowed with authentication', '550 Please receive your mail before sending'],
  nearMisses: ['550 authentic leather'],
});
