import { found } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { failing, session, smtpFacts } from '../sample-sessions.ts';
import { connectionsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/unreachable',
  severity: 'error',
  title: 'The host cannot be reached',
  message: '{place} cannot be reached: {reason}; other hosts can.',
  why: 'A router on the way says that there is no path, or that a firewall forbids it: the address is not routed, the host is down, its network is not announced (IPv6), or its port is shut.',
  fix: 'See whether {address} is the right address and is announced, and open port {port} in its firewall; where the host has no IPv6, take its AAAA record away.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5321#section-3.1',
    'https://www.rfc-editor.org/rfc/rfc5321#section-5.1',
  ],
  needs: ['smtp'],
  each: connectionsOf,
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || seen.value === undefined || seen.value === 'connected') return [];
    const { kind, reason } = seen.value;
    return kind === 'unreachable' || kind === 'prohibited' ? [{ subject, data: { ...placeOf(session), reason } }] : [];
  },
  examples: [
    {
      name: 'no route to it, while another host answers',
      facts: smtpFacts(
        failing({ stage: 'connect', kind: 'unreachable', reason: 'no route to the host' }),
        session({ host: 'mx2.example.com' }),
      ),
      findings: 1,
    },
    {
      name: 'no route to anything: this machine may have no network',
      facts: smtpFacts(failing({ stage: 'connect', kind: 'unreachable', reason: 'no route to the host' })),
      findings: 0,
      unjudged: 1,
    },
    {
      name: 'over IPv6, which this machine does not have',
      facts: {
        smtp: found({
          ...smtpFacts(
            failing(
              { stage: 'connect', kind: 'unreachable', reason: 'no route to its network' },
              { address: '2001:db8::25' },
            ),
            session(),
          ).smtp.value,
          families: [4],
        }),
      },
      findings: 0,
      unjudged: 1,
    },
    { name: 'a sound server', facts: smtpFacts(session()), findings: 0 },
  ],
});
