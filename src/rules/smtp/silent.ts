import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/silent',
  severity: 'error',
  title: 'The server falls silent',
  message: '{place} stops answering: {reason} at {stage}.',
  why: 'A sender waits minutes for each reply (RFC 5321 section 4.5.3.2), then gives up and tries again for days: mail is deferred, and at last bounces.',
  fix: 'See what the server waits for at this stage: a DNS lookup of the client that times out, a policy or milter service that hangs, an overloaded disk. Its own log tells; strace on the process does too.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    // After the final dot it is worse, and has a rule of its own.
    if (failure?.stage === 'acceptance') return [];
    if (failure?.kind !== 'silent' && failure?.kind !== 'session-limit') return [];
    const { stage, reason, partial } = failure;
    const evidence = partial === undefined ? [] : [{ label: 'came', value: partial }];
    return [{ subject, data: { ...placeOf(session), stage, reason }, evidence }];
  },
  examples: [
    {
      name: 'no greeting',
      facts: smtpFacts(failing({ stage: 'greeting', kind: 'silent', reason: 'no reply within 30 s' })),
      findings: 1,
    },
    {
      name: 'a drip that never becomes a reply',
      facts: smtpFacts(failing({ stage: 'mail', kind: 'session-limit', reason: 'the session had taken 55 s in all' })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
