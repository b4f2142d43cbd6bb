import type { AnomalyKind } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

const KINDS: readonly AnomalyKind[] = ['code-mismatch'];

export default defineEachRule({
  id: 'smtp/code-mismatch',
  severity: 'warning',
  title: 'One reply, several codes',
  message: '{place} answers {stage} with lines of different codes.',
  why: 'All lines of a reply carry the same code (RFC 5321 section 4.2.1). Some senders go by the first, others by the last: the same mail passes here and bounces there.',
  fix: 'Give every line of the reply the same code.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1'],
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
      facts: smtpFacts(session({ anomalies: [{ kind: 'code-mismatch', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
