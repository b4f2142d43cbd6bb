import { chainFault } from '../chain-fault.ts';
import { defineEachRule } from '../define.ts';
import { clearSession, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/unknown-authority',
  severity: 'warning',
  title: 'The authority is not trusted',
  message: 'The certificate of {place} leads to an authority that is not trusted here: {issuer}.',
  why: 'Senders encrypt with it all the same, but whoever checks certificates (MTA-STS, mail programs, partners with a policy) refuses it, and nobody can tell this server from one that stands in between.',
  fix: 'Use a certificate of a public authority; if it is an authority of your own, name its certificate with --ca.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5280#section-6',
    'https://www.rfc-editor.org/rfc/rfc8461#section-4.2',
  ],
  needs: ['smtp'],
  each: tlsIn,
  check: ({ session, seen }) =>
    seen.state === 'found' && seen.value.trust === 'unknown-authority' ? [chainFault(session, seen.value)] : [],
  examples: [
    { name: 'seen', facts: smtpFacts(session({ tls: tls({ trust: 'unknown-authority' }) })), findings: 1 },
    { name: 'a trusted one', facts: smtpFacts(session()), findings: 0 },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
