import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { conversationsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/handshake-failed',
  severity: 'error',
  title: 'TLS does not come about',
  message: '{place}: {reason}.',
  why: 'Senders that insist on TLS cannot deliver at all; others try again in clear, if they do.',
  fix: 'See the log of the server: a key that does not fit the certificate, a protocol or ciphers that nobody shares, a certificate wanted from the client, or a proxy that does not know STARTTLS. openssl s_client -starttls smtp -connect {address}:{port} shows the same.',
  references: ['https://www.rfc-editor.org/rfc/rfc3207#section-4.1'],
  needs: ['smtp'],
  each: conversationsOf,
  check({ subject, session }) {
    const { failure } = session;
    if (failure?.kind !== 'handshake') return [];
    const evidence = failure.partial === undefined ? [] : [{ label: 'came', value: failure.partial }];
    return [{ subject, data: { ...placeOf(session), reason: failure.reason }, evidence }];
  },
  examples: [
    {
      name: 'an alert',
      facts: smtpFacts(
        failing({ stage: 'tls', kind: 'handshake', reason: 'the server sent a TLS alert: handshake failure' }),
      ),
      findings: 1,
    },
    { name: 'TLS', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
