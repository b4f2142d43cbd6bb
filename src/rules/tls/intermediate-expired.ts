import type { CertificateFact } from '../../facts/tls.ts';
import { intermediatesOf } from '../certificate-path.ts';
import { defineEachRule } from '../define.ts';
import { certificate, clearSession, session, smtpFacts, tls, tlsBelow } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/intermediate-expired',
  severity: 'error',
  title: 'An intermediate certificate has expired',
  message: '{place} sends an intermediate certificate that expired on {date}: {name}.',
  why: 'Whoever checks certificates refuses the whole chain, though the certificate of the server itself is valid.',
  fix: 'Take the intermediate that belongs to the certificate now: fullchain.pem of the last renewal, or the file of the authority; then reload the server.',
  references: ['https://www.rfc-editor.org/rfc/rfc5280#section-6.1.3'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }, { observedAt }) {
    if (seen.state === 'absent') return [];
    const between = intermediatesOf(seen.value);
    const isOver = ({ validTo }: CertificateFact): boolean => Date.parse(validTo) < observedAt;
    const expired = between.find(
      (one) => isOver(one) && !between.some((other) => other.subject === one.subject && !isOver(other)),
    );
    if (!expired) return [];
    return [{ subject, data: { ...placeOf(session), date: expired.validTo.slice(0, 10), name: expired.subject } }];
  },
  examples: [
    {
      name: 'expired in January',
      facts: smtpFacts(session({ tls: tlsBelow({ validTo: '2026-01-20T00:00:00.000Z' }) })),
      findings: 1,
    },
    { name: 'valid', facts: smtpFacts(session({ tls: tlsBelow({}) })), findings: 0 },
    {
      name: 'what leads a trusted root to an older one counts for nobody',
      facts: smtpFacts(
        session({
          tls: tls({
            chain: [certificate(), certificate({ subject: 'CN=Authority', validTo: '2026-01-20T00:00:00.000Z' })],
          }),
        }),
      ),
      findings: 0,
    },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
  ],
});
