import type { AnomalyKind } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

const KINDS: readonly AnomalyKind[] = ['overlong'];

export default defineEachRule({
  id: 'smtp/overlong-reply',
  severity: 'warning',
  title: 'A reply line is too long',
  message: '{place} sends a line longer than 512 octets in its reply to {stage}.',
  why: 'A reply line has at most 512 octets (RFC 5321 section 4.5.3.1.5): senders cut the rest off, or take it for another line.',
  fix: 'Shorten the text, or cut it into lines with a hyphen behind the code.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.5'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const hits = session.anomalies.filter(({ kind }) => KINDS.includes(kind));
    const [first] = hits;
    if (!first) return [];
    const { stage, line } = first;
    return [
      { subject, data: { ...placeOf(session), stage, times: hits.length }, evidence: [{ label: 'line', value: line }] },
    ];
  },
  examples: [
    {
      name: 'seen',
      facts: smtpFacts(session({ anomalies: [{ kind: 'overlong', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
