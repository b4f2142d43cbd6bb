import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { observedIn, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/greeting-code',
  severity: 'warning',
  title: 'The greeting is not 220',
  message: '{place} greets with {code} instead of 220.',
  why: 'RFC 5321 knows 220 for a server that is ready and 554 for one that is not: some senders take any other code for a failure and go away.',
  fix: 'Greet with 220.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.3.2'],
  needs: ['smtp'],
  each: (given) => observedIn(given, ({ greeting }) => greeting),
  check({ subject, session, seen }) {
    if (seen.state === 'absent') return [];
    const code = Number(/(\d{3})[^\n]*$/.exec(seen.value.split('\n').at(-1) ?? '')?.[1] ?? 0);
    if (code === 220 || code < 200 || code > 299) return [];
    return [{ subject, data: { ...placeOf(session), code }, evidence: [{ label: 'reply', value: seen.value }] }];
  },
  examples: [
    { name: '200', facts: smtpFacts(session({ greeting: '200 ready' })), findings: 1 },
    { name: '220', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
