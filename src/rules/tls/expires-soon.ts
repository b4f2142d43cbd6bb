import { defineEachRule } from '../define.ts';
import { certificate, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

const DAY_MS = 86_400_000;
const SOON_MS = 14 * DAY_MS;

export default defineEachRule({
  id: 'tls/expires-soon',
  severity: 'warning',
  title: 'The certificate expires soon',
  message: 'The certificate of {place} expires on {date}, in {days} days.',
  why: 'Automatic renewal happens a month before the end: this one has not been renewed in time, and will expire if nobody looks.',
  fix: 'See why it was not renewed: certbot renew --dry-run; and that the server reads the new one.',
  references: ['https://letsencrypt.org/docs/faq/'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }, { observedAt }) {
    const [leaf] = seen.state === 'found' ? seen.value.chain : [];
    if (!leaf) return [];
    const left = Date.parse(leaf.validTo) - observedAt;
    const whole = Date.parse(leaf.validTo) - Date.parse(leaf.validFrom);
    // Certificates of a few days are renewed in the last ones.
    if (!(left >= 0) || left >= Math.min(SOON_MS, whole / 3)) return [];
    return [
      { subject, data: { ...placeOf(session), date: leaf.validTo.slice(0, 10), days: Math.floor(left / DAY_MS) } },
    ];
  },
  examples: [
    {
      name: 'in five days',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ validTo: '2026-02-05T12:00:00.000Z' })] }) })),
      findings: 1,
    },
    { name: 'in June', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'a certificate of six days, renewed every three',
      facts: smtpFacts(
        session({
          tls: tls({
            chain: [certificate({ validFrom: '2026-01-30T12:00:00.000Z', validTo: '2026-02-05T12:00:00.000Z' })],
          }),
        }),
      ),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
