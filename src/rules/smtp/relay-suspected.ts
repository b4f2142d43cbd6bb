import { defineEachRule } from '../define.ts';
import { isDirect } from '../relay-forms.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { relayed } from '../sample-tests.ts';
import { faultyRowsOf } from '../sessions.ts';
import { relayFaults } from '../tested-faults.ts';

export default defineEachRule({
  id: 'smtp/relay-suspected',
  severity: 'warning',
  title: 'A recipient of an old relay form is taken',
  message: '{place} accepts old forms of relaying ({forms}): RCPT TO {to} is answered with "{reply}".',
  why: 'Some servers rewrite such addresses and relay them. Others take them for a name of their own and bounce later, to senders who were forged: send one through to see.',
  fix: 'Refuse them: Postfix: allow_percent_hack = no, swap_bangpath = no, and reject_unlisted_recipient; Exim: deny local parts with @, %, ! or | in them.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-7.9',
    'https://nmap.org/nsedoc/scripts/smtp-open-relay.html',
  ],
  needs: ['smtp'],
  each: (given, { target }) =>
    faultyRowsOf(given, target, 'relay', ({ form }, code) => code >= 200 && code < 300 && !isDirect(form)),
  check: ({ faulty }) => (faulty.state === 'found' ? relayFaults(faulty.value) : []),
  examples: [
    {
      name: 'taken',
      facts: relayed('percent hack by name', '250 2.1.5 Ok'),
      findings: 1,
    },
    {
      name: 'refused',
      facts: relayed('percent hack by name', '554 5.7.1 Relay access denied'),
      findings: 0,
    },
    {
      name: 'of the other kind',
      facts: relayed('plain', '250 2.1.5 Ok'),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: relayed('percent hack by name', ''),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
