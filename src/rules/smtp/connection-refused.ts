import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { connectionsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/connection-refused',
  severity: 'error',
  title: 'Nobody listens on the port',
  message: '{place} refuses connections: nobody listens on port {port}.',
  why: 'No mail server listens there, or a firewall answers in its place: senders cannot deliver to this address, and try the next one or wait.',
  fix: 'On the server, see what listens: ss -ltnp sport = :{port}. Start the mail server (systemctl status postfix), let it listen on this address (Postfix: inet_interfaces = all), and open port {port} in the firewall.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-5.1',
  ],
  needs: ['smtp'],
  each: connectionsOf,
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || seen.value === undefined || seen.value === 'connected') return [];
    const { kind, reason } = seen.value;
    return kind === 'refused-connection' ? [{ subject, data: { ...placeOf(session), reason } }] : [];
  },
  examples: [
    {
      name: 'nobody listens there',
      facts: smtpFacts(failing({ stage: 'connect', kind: 'refused-connection', reason: 'connection refused' })),
      findings: 1,
    },
    {
      name: 'the addresses of one host are not known, the other is sound',
      facts: {
        smtp: found({
          ...smtpFacts(session()).smtp.value,
          hosts: [{ host: 'mx2.example.com', addresses: unknown('timeout', 'timeout from 192.0.2.1') }],
        }),
      },
      findings: 0,
      unjudged: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
    { name: 'no answer may be the fault of this network', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
