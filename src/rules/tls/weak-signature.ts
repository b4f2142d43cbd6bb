import { defineEachRule } from '../define.ts';
import { certificate, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/weak-signature',
  severity: 'warning',
  title: 'The certificate is signed with a broken hash',
  message: 'A certificate of {place} is signed with {algorithm}.',
  why: 'MD5 and SHA-1 can be forged: libraries of today refuse such certificates.',
  fix: 'Have a new certificate made, signed with SHA-256.',
  references: ['https://www.rfc-editor.org/rfc/rfc9155'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }) {
    // What an authority signs itself with is not looked at: it is trusted by being there.
    const weak =
      seen.state === 'found'
        ? seen.value.chain.find((one, index) => (index === 0 || !one.selfIssued) && /md[245]|sha1/i.test(one.signature))
        : undefined;
    return weak
      ? [
          {
            subject,
            data: { ...placeOf(session), algorithm: weak.signature },
            evidence: [{ label: 'of', value: weak.subject }],
          },
        ]
      : [];
  },
  examples: [
    {
      name: 'SHA-1',
      facts: smtpFacts(session({ tls: tls({ chain: [certificate({ signature: 'sha1WithRSAEncryption' })] }) })),
      findings: 1,
    },
    { name: 'SHA-256', facts: smtpFacts(session()), findings: 0 },
    {
      name: 'a root of old',
      facts: smtpFacts(
        session({
          tls: tls({ chain: [certificate(), certificate({ selfIssued: true, signature: 'sha1WithRSAEncryption' })] }),
        }),
      ),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
