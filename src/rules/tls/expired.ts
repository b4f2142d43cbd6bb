import { defineEachRule } from '../define.ts';
import { certificate, clearSession, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

const DAY_MS = 86_400_000;

export default defineEachRule({
  id: 'tls/expired',
  severity: 'error',
  title: 'The certificate has expired',
  message: 'The certificate of {place} expired on {date}, {days} days ago.',
  why: 'Mail programs refuse to connect; senders that check certificates (MTA-STS, DANE with its issuer, policies of partners) do not deliver. Most others still do, so nobody notices soon.',
  fix: 'Renew it (certbot renew), and let the server read the new one: postfix reload. A hook does it every time: certbot renew --deploy-hook "postfix reload".',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8461#section-4.2',
    'https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5',
  ],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }, { observedAt }) {
    const [leaf] = seen.state === 'found' ? seen.value.chain : [];
    if (!leaf || !(Date.parse(leaf.validTo) < observedAt)) return [];
    const days = Math.floor((observedAt - Date.parse(leaf.validTo)) / DAY_MS);
    return [
      {
        subject,
        data: { ...placeOf(session), date: leaf.validTo.slice(0, 10), days },
        evidence: [{ label: 'valid', value: `${leaf.validFrom} to ${leaf.validTo}` }],
      },
    ];
  },
  examples: [
    {
      name: 'since January',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ validTo: '2026-01-20T00:00:00.000Z' })] }) })),
      findings: 1,
    },
    {
      name: 'at two addresses of a host: once',
      facts: smtpFacts(
        session({ tls: tls({ chain: [certificate({ validTo: '2026-01-20T00:00:00.000Z' })] }) }),
        session({
          address: '2001:db8::25',
          tls: tls({ chain: [certificate({ validTo: '2026-01-20T00:00:00.000Z' })] }),
        }),
      ),
      findings: 1,
    },
    { name: 'valid', facts: smtpFacts(session()), findings: 0 },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
