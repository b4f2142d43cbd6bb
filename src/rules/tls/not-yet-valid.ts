import { intermediatesOf } from '../certificate-path.ts';
import { defineEachRule } from '../define.ts';
import { certificate, session, smtpFacts, timedOutSession, tls, tlsBelow } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/not-yet-valid',
  severity: 'error',
  title: 'The certificate is not valid yet',
  message: '{place} sends a certificate that is valid from {date} only: {name}.',
  why: 'Whoever checks certificates refuses it until then: made for later, or by a machine whose clock is wrong.',
  fix: 'See the clock (timedatectl) of the machine that made it, and of this one; otherwise use the certificate that is valid now.',
  references: ['https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }, { observedAt }) {
    if (seen.state === 'absent') return [];
    const early = [...seen.value.chain.slice(0, 1), ...intermediatesOf(seen.value)].find(
      ({ validFrom }) => Date.parse(validFrom) > observedAt,
    );
    if (!early) return [];
    return [{ subject, data: { ...placeOf(session), date: early.validFrom.slice(0, 10), name: early.subject } }];
  },
  examples: [
    {
      name: 'from March',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ validFrom: '2026-03-01T00:00:00.000Z' })] }) })),
      findings: 1,
    },
    {
      name: 'its intermediate from March',
      facts: smtpFacts(session({ tls: tlsBelow({ validFrom: '2026-03-01T00:00:00.000Z' }) })),
      findings: 1,
    },
    { name: 'valid', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
