import { defineEachRule } from '../define.ts';
import { certificate, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/wrong-order',
  severity: 'note',
  title: 'The certificates come in the wrong order',
  message: '{place} sends its chain in the wrong order.',
  why: 'Each certificate should sign the one before it (RFC 5246 section 7.4.2). Most clients put it right by themselves, old ones and some libraries fail.',
  fix: 'Put them into the file in this order: the certificate of the server, then the intermediate that signed it, then the next.',
  references: ['https://www.rfc-editor.org/rfc/rfc8446#section-4.4.2'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || !seen.value.chainAsSent) return [];
    const { chain } = seen.value;
    const outOfOrder = chain.some((one, index) => {
      const next = chain[index + 1];
      return (
        next !== undefined &&
        one.issuer !== next.subject &&
        chain.some((other) => other.subject === one.issuer && other !== one)
      );
    });
    if (!outOfOrder) return [];
    return [
      {
        subject,
        data: placeOf(session),
        evidence: chain.map(({ subject: name, issuer }) => ({ label: 'sent', value: `${name}  by ${issuer}` })),
      },
    ];
  },
  examples: [
    {
      name: 'root before intermediate',
      facts: smtpFacts(
        session({
          tls: tls({
            chain: [
              certificate({ issuer: 'CN=B' }),
              certificate({ subject: 'CN=A', issuer: 'CN=A' }),
              certificate({ subject: 'CN=B', issuer: 'CN=A' }),
            ],
          }),
        }),
      ),
      findings: 1,
    },
    {
      name: 'leaf, intermediate, root',
      facts: smtpFacts(
        session({
          tls: tls({
            chain: [
              certificate({ issuer: 'CN=B' }),
              certificate({ subject: 'CN=B', issuer: 'CN=A' }),
              certificate({ subject: 'CN=A', issuer: 'CN=A' }),
            ],
          }),
        }),
      ),
      findings: 0,
    },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
