import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession } from '../sample-sessions.ts';
import { connectionsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/connection-timeout',
  severity: 'error',
  title: 'The host does not answer',
  message: '{place} does not answer on port {port} ({reason}), while other hosts do.',
  why: 'A firewall drops the packets, the host is down, or its address is wrong: every sender waits for it in vain before it tries another one.',
  fix: 'See whether the host is up and has the address {address}; open port {port} in its firewall and in the security group of its provider. If it is gone for good, take its MX or address record away.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-5.1',
  ],
  needs: ['smtp'],
  each: connectionsOf,
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || seen.value === undefined || seen.value === 'connected') return [];
    const { kind, reason } = seen.value;
    return kind === 'connect-timeout' ? [{ subject, data: { ...placeOf(session), reason } }] : [];
  },
  examples: [
    {
      name: 'it does not answer while another host does',
      facts: smtpFacts(timedOutSession, session({ host: 'mx2.example.com' })),
      findings: 1,
    },
    {
      name: 'nobody answers: this network may keep the port shut',
      facts: smtpFacts(timedOutSession),
      findings: 0,
      unjudged: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
