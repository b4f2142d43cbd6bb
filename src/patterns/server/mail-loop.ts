import { definePattern } from '../define.ts';
import { wording } from '../words.ts';

export default definePattern({
  id: 'log/server/mail-loop',
  reason: 'loop',
  rank: 'generic',
  match: [
    wording`\b(?:mail|message|routing|delivery|forwarding|possible|infinite)?\s?loops?\b.{0,30}(?:detected|back|found|error|to myself|exceeded|broken|count|for)|\b(?:is|message) looping\b|\bmail loop\b`,
    wording`\btoo many (?:hops|received)`,
    wording`\b(?:maximum )?hop count exceeded|\bexceeded (?:maximum )?hop count`,
    wording`\bmx list for\b.{0,255} points? back`,
    wording`\bagent generated message depth`,
    wording`\blooping (?:message|mail)\b`,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3',
  samples: [
    '554 5.4.6 Too many hops',
    '554 5.4.0 mail loop detected',
    '554 5.4.14 Hop count exceeded - possible mail loop',
    '554 5.0.0 MX list for example.net. points back to mail.example.com',
    '550 maximum forwarding loop count exceeded',
    '552 looping message.',
  ],
  nearMisses: ['250 in the line'],
});
