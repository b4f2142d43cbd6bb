import { stsFault } from '../../facts/sts-fault.ts';
import { defineEachRule } from '../define.ts';
import { sessionsUnderPolicy } from '../mta-sts-of.ts';
import { clearSession, session, tls, withSts } from '../sample-sessions.ts';

export default defineEachRule({
  id: 'mta-sts/would-refuse-host',
  severity: 'warning',
  title: 'The policy would refuse a host',
  message: 'By the MTA-STS policy of {domain}, {host} [{address}] is refused: {reason}.',
  why: 'Gmail, Microsoft, Yahoo and others keep to the policy (mode testing): they will not deliver to it once the mode is enforce.',
  fix: 'Mend the host (see the findings about its TLS), or name it in the policy with "mx: {host}" and change the id of the record at _mta-sts.{domain}.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc8461#section-4.2',
    'https://www.rfc-editor.org/rfc/rfc8461#section-5',
  ],
  needs: ['smtp'],
  each: (given, { target }) => sessionsUnderPolicy(given, target),
  check({ subject, session, policy, seen }, { target, observedAt }) {
    if (seen.state === 'absent' || policy.value.mode !== 'testing') return [];
    const reason = stsFault(session, policy.value, observedAt);
    if (reason === undefined) return [];
    return [{ subject, data: { domain: target, host: session.host, address: session.address, reason } }];
  },
  examples: [
    { name: 'not named', facts: withSts('testing', ['other.example.com'], session()), findings: 1 },
    {
      name: 'a certificate that nobody trusts',
      facts: withSts('testing', ['mx1.example.com'], session({ tls: tls({ trust: 'self-signed' }) })),
      findings: 1,
    },
    { name: 'no TLS', facts: withSts('testing', ['*.example.com'], clearSession()), findings: 1 },
    { name: 'as it should be', facts: withSts('testing', ['*.example.com'], session()), findings: 0 },
    { name: 'no policy', facts: withSts('none', [], session()), findings: 0 },
  ],
});
