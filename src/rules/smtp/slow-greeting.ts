import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { observedIn, placeOf } from '../sessions.ts';

/** Below that nobody notices. */
const SLOW_MS = 5000;

export default defineEachRule({
  id: 'smtp/slow-greeting',
  severity: 'note',
  title: 'The greeting comes late',
  message: '{place} lets a client wait {seconds} s for its greeting.',
  why: 'A delay of some seconds keeps careless senders away (a greet delay) or comes from DNS lookups of the client that fail; senders wait for up to five minutes, monitoring does not.',
  fix: 'Nothing, where it is meant (Postfix: postscreen_greet_wait). Otherwise see whether the resolver of the server answers for the addresses of clients.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2.1'],
  needs: ['smtp'],
  each: (given) =>
    observedIn(given, ({ greeting, stages }) =>
      greeting === undefined ? undefined : stages.find(({ name }) => name === 'greeting')?.ms,
    ),
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || seen.value < SLOW_MS) return [];
    return [{ subject, data: { ...placeOf(session), seconds: Math.round(seen.value / 1000) } }];
  },
  examples: [
    { name: 'eight seconds', facts: smtpFacts(session({ stages: [{ name: 'greeting', ms: 8000 }] })), findings: 1 },
    { name: 'at once', facts: smtpFacts(session({ stages: [{ name: 'greeting', ms: 20 }] })), findings: 0 },
  ],
});
