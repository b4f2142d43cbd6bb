import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/server/fault-mentioned',
  reason: 'remote-temporary',
  rank: 'vague',
  match: [
    wording`\b(?:internal|software|system|configuration|database|disk|file|directory|maildir|queue|backend|storage|processing)\b.{0,30}\b(?:error|failure|problem|fault)`,
    wording`\b(?:unable to|cannot|can ?not|could not|can't) (?:create|open|chdir|write|store|read|access|lock|move)\b`,
    wording`\bservice (?:is )?shutting down|\bshutdown in progress`,
  ],
  title: 'A fault inside the other server',
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1',
  samples: ['550 internal software error', 'Unable to create a dot-lock', '421 service shutting down'],
  nearMisses: ['550 errors of the house'],
});
