import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { isDirect } from '../relay-forms.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { faultyRowsOf, placeOf, shortReply } from '../sessions.ts';

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
  check({ subject, faulty }) {
    const [first] = faulty.state === 'found' ? faulty.value : [];
    if (!first || faulty.state === 'absent') return [];
    const { from, to, reply } = first;
    const forms = faulty.value.map(({ form }) => form);
    const evidence = [
      { label: 'sent', value: `MAIL FROM:<${from}>` },
      { label: 'sent', value: `RCPT TO:<${to}>` },
      { label: 'reply', value: reply },
    ];
    return [{ subject, data: { ...placeOf(first), forms, to, reply: shortReply(reply) }, evidence }];
  },
  examples: [
    {
      name: 'taken',
      facts: tested({
        relay: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            form: 'plain',
            from: 'a@example.org',
            to: 'b@example.org',
            code: found(250),
            reply: '250 2.1.5 Ok',
          },
        ],
      }),
      findings: 1,
    },
    {
      name: 'refused',
      facts: tested({
        relay: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            form: 'plain',
            from: 'a@example.org',
            to: 'b@example.org',
            code: found(554),
            reply: '554 5.7.1 Relay access denied',
          },
        ],
      }),
      findings: 0,
    },
    {
      name: 'of the other kind',
      facts: tested({
        relay: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            form: 'percent hack by name',
            from: 'a@example.org',
            to: 'b@example.org',
            code: found(250),
            reply: '250 2.1.5 Ok',
          },
        ],
      }),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: tested({
        relay: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            form: 'plain',
            from: 'a@example.org',
            to: 'b@example.org',
            code: unknown('network', 'closed'),
            reply: '',
          },
        ],
      }),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
