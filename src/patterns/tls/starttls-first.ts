import { definePattern } from '../define.ts';

export default definePattern({
  id: 'log/tls/starttls-first',
  reason: 'tls-required',
  rank: 'generic',
  literals: [
    'starttls command first',
    'starttls',
    'encryption required',
    'tls required',
    'require tls',
    'requires tls',
    'requires encryption',
    'must use tls',
    'tls is required',
    'encryption needed',
    'session is required',
    'secure connection',
    'not encrypted',
    'use tls',
    'ssl required',
    'tls encryption',
  ],
  match: [
    /\bmust issue (?:a )?STARTTLS/i,
    /\b(?:STARTTLS|TLS|SSL|encryption|encrypted connection)\b.{0,30}\b(?:is |are )?(?:required|needed|mandatory|must be used|first)\b/i,
    /\b(?:requires?|must use|needs?)\b.{0,20}\b(?:STARTTLS|TLS|SSL|encryption|encrypted)\b/i,
    /\bsession is not encrypted/i,
  ],
  source: 'https://www.rfc-editor.org/rfc/rfc3207#section-4',
  samples: ['530 5.7.0 Must issue a STARTTLS command first', '451 4.7.4 TLS required'],
  nearMisses: ['220 2.0.0 Ready to start TLS'],
});
