import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { greetedIn, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/no-smtputf8',
  severity: 'error',
  title: 'Mail that needs SMTPUTF8 cannot be sent',
  message: '{place} cannot be given this mail: {reason}.',
  why: 'A sender must not pass on an address beyond ASCII to a server that does not offer SMTPUTF8 (RFC 6531 section 3.2): the mail comes back with 5.6.7.',
  fix: 'Postfix: smtputf8_enable = yes, built with ICU; Exim: smtputf8_advertise_hosts = *. Otherwise give the recipient an address in ASCII too.',
  references: ['https://www.rfc-editor.org/rfc/rfc6531#section-3.2'],
  needs: ['smtp'],
  each: greetedIn,
  check({ subject, session: { failure, ...place } }) {
    return failure?.lacks === 'SMTPUTF8' ? [{ subject, data: { ...placeOf(place), reason: failure.reason } }] : [];
  },
  examples: [
    {
      name: 'an address beyond ASCII',
      facts: smtpFacts(
        failing({
          stage: 'mail',
          kind: 'expectation',
          reason: 'the address 用户@example.com is not ASCII, and the server does not offer SMTPUTF8',
          lacks: 'SMTPUTF8',
        }),
      ),
      findings: 1,
    },
    {
      name: 'what lacks is another',
      facts: smtpFacts(failing({ stage: 'mail', kind: 'expectation', reason: 'there is no TLS', lacks: 'REQUIRETLS' })),
      findings: 0,
    },
    { name: 'not offered, and not needed', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
