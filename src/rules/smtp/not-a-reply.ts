import type { AnomalyKind } from '../../facts/smtp.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

const KINDS: readonly AnomalyKind[] = ['not-a-reply'];

export default defineEachRule({
  id: 'smtp/not-a-reply',
  severity: 'warning',
  title: 'Lines that are no reply',
  message: '{place} sends lines that are no SMTP reply at {stage}.',
  why: 'Each line of a reply begins with three digits and a space or a hyphen. Senders skip the others, or break off.',
  fix: 'See what writes them: a debug message, a wrapper script, a proxy, or another protocol on this port.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.2'],
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
      facts: smtpFacts(session({ anomalies: [{ kind: 'not-a-reply', stage: 'ehlo', line: '250 ok' }] })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
