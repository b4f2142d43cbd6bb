import { defineEachRule } from '../define.ts';
import { certificate, clearSession, session, smtpFacts, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

/** serverAuth, and any purpose (RFC 5280 section 4.2.1.12). */
const SERVER_PURPOSES: readonly string[] = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0'];

export default defineEachRule({
  id: 'tls/wrong-purpose',
  severity: 'warning',
  title: 'The certificate is not for servers',
  message: 'The certificate of {place} is made for other purposes than TLS servers ({purposes}).',
  why: 'Whoever checks certificates refuses it: it was made for clients, for signing code, or for mail of a person.',
  fix: 'Have a certificate made for a TLS server (extended key usage serverAuth).',
  references: ['https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.12'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }) {
    const purposes = seen.state === 'found' ? seen.value.chain[0]?.purposes : undefined;
    if (!purposes || purposes.some((one) => SERVER_PURPOSES.includes(one))) return [];
    return [{ subject, data: { ...placeOf(session), purposes } }];
  },
  examples: [
    {
      name: 'for clients only',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ purposes: ['1.3.6.1.5.5.7.3.2'] })] }) })),
      findings: 1,
    },
    {
      name: 'for servers',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ purposes: ['1.3.6.1.5.5.7.3.1'] })] }) })),
      findings: 0,
    },
    { name: 'for anything', facts: smtpFacts(session()), findings: 0 },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
  ],
});
