import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/server/mail-loop',
  reason: 'loop',
  rank: 'generic',
  literals: ['loop', 'too many hops', 'hop count', 'too many received', 'hops'],
  match: [
    /\b(?:mail|message|routing|delivery|forwarding|possible|infinite)?\s?loops?\b.{0,30}(?:detected|back|found|error|to myself)?/i,
    /\btoo many (?:hops|received)/i,
    /\bhop count exceeded/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc5321#section-6.3',
  samples: [
    '554 5.4.6 Too many hops',
    '554 5.4.0 mail loop detected',
    '554 5.4.14 Hop count exceeded - possible mail loop',
  ],
  nearMisses: ['250 in the line'],
});
