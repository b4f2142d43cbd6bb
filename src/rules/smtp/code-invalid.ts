import type { AnomalyKind } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

const KINDS: readonly AnomalyKind[] = ['code-invalid'];

export default defineEachRule({
  id: 'smtp/code-invalid',
  severity: 'warning',
  title: 'A reply code that does not exist',
  message: '{place} answers {stage} with a code outside 200 to 599.',
  why: 'The first digit tells a sender what to do (RFC 5321 section 4.2.1): others than 2, 3, 4 and 5 leave it without a meaning.',
  fix: 'Answer with the codes of RFC 5321 section 4.2.3.',
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
      facts: smtpFacts(session({ anomalies: [{ kind: 'code-invalid', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
