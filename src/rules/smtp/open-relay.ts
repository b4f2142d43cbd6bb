import { defineEachRule } from '../define.ts';
import { isDirect } from '../relay-forms.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { relayed } from '../sample-tests.ts';
import { faultyRowsOf } from '../sessions.ts';
import { relayFaults } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/open-relay',
  severity: 'error',
  title: 'Open relay',
  message:
    '{place} takes mail for a foreign domain from a stranger: RCPT TO {to} is answered with "{reply}" (forms that pass: {forms}).',
  why: 'Spammers find it within hours and send through it; its address is then on every blocklist. (If this machine is one that the server trusts, ask from another one.)',
  fix: 'Postfix: smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, defer_unauth_destination, and mynetworks with your own networks only; Exim: relay_from_hosts; OpenSMTPD: match from any only for local domains.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-7.9',
    'https://nmap.org/nsedoc/scripts/smtp-open-relay.html',
  ],
  needs: ['smtp'],
  each: (given, { target }) =>
    faultyRowsOf(given, target, 'relay', ({ form }, code) => code >= 200 && code < 300 && isDirect(form)),
  check: ({ faulty }) => (faulty.state === 'found' ? relayFaults(faulty.value) : []),
  examples: [
    {
      name: 'taken',
      facts: relayed('plain', '250 2.1.5 Ok'),
      findings: 1,
    },
    {
      name: 'refused',
      facts: relayed('plain', '554 5.7.1 Relay access denied'),
      findings: 0,
    },
    {
      name: 'of the other kind',
      facts: relayed('percent hack by name', '250 2.1.5 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: relayed('plain', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
