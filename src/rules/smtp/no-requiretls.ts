import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { greetedIn, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/no-requiretls',
  severity: 'error',
  title: 'Mail with REQUIRETLS cannot be sent',
  message: '{place} cannot be given this mail: {reason}.',
  why: 'Mail that asks for TLS all the way goes only to a server that offers REQUIRETLS, under TLS with a good certificate (RFC 8689 section 4.2.1); otherwise it comes back with 5.7.30.',
  fix: 'Hardly any server offers it yet (Postfix 3.11: requiretls_enable = yes). Send without --requiretls, or see to DANE or MTA-STS, which need nothing of the kind.',
  references: ['https://www.rfc-editor.org/rfc/rfc8689#section-4.2.1'],
  needs: ['smtp'],
  each: greetedIn,
  check({ subject, session: { failure, ...place } }) {
    return failure?.lacks === 'REQUIRETLS' ? [{ subject, data: { ...placeOf(place), reason: failure.reason } }] : [];
  },
  examples: [
    {
      name: 'not offered',
      facts: smtpFacts(
        failing({
          stage: 'mail',
          kind: 'expectation',
          reason: 'REQUIRETLS was asked for, and the server does not offer it under TLS',
          lacks: 'REQUIRETLS',
        }),
      ),
      findings: 1,
    },
    {
      name: 'what lacks is another',
      facts: smtpFacts(failing({ stage: 'mail', kind: 'expectation', reason: 'not ASCII', lacks: 'SMTPUTF8' })),
      findings: 0,
    },
    { name: 'not offered, and not asked for', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
