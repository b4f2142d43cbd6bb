import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/closed',
  severity: 'error',
  title: 'The server breaks the connection off',
  message: '{place} breaks off at {stage}: {reason}.',
  why: 'A sender takes a lost connection for a temporary fault and tries again, until the mail bounces as undeliverable.',
  fix: 'Look in the log of the server at this time. Before the greeting it is mostly a blocklist, a limit of connections (Postfix: smtpd_client_connection_count_limit), tcp wrappers or a proxy without a server behind it; later a crash of the process, or a firewall that inspects SMTP.',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-3.8'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    // After the final dot it is worse, and has a rule of its own.
    if (failure?.stage === 'acceptance') return [];
    if (failure?.kind !== 'closed' && failure?.kind !== 'reset') return [];
    const { stage, reason, partial, reply } = failure;
    const evidence = [reply, partial].flatMap((value) => (value === undefined ? [] : [{ label: 'came', value }]));
    return [
      {
        subject,
        data: { ...placeOf(session), stage, reason },
        evidence,
        ...(reply === undefined ? {} : { reply: { text: reply, relay: session.host } }),
      },
    ];
  },
  examples: [
    {
      name: 'closed before the greeting',
      facts: smtpFacts(failing({ stage: 'greeting', kind: 'closed', reason: 'the server closed the connection' })),
      findings: 1,
    },
    {
      name: 'reset at MAIL',
      facts: smtpFacts(failing({ stage: 'mail', kind: 'reset', reason: 'the server reset the connection' })),
      findings: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
