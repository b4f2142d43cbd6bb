import { chainFault } from '../chain-fault.ts';
import { defineEachRule } from '../define.ts';
import { clearSession, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/broken-chain',
  severity: 'warning',
  title: 'The certificates do not fit together',
  message: '{place} sends certificates one of which did not sign the other, though it bears the name of its issuer.',
  why: 'Whoever checks certificates refuses them; mostly an old intermediate stands beside a new certificate.',
  fix: 'Put the chain together anew from the files of the authority; openssl verify -untrusted chain.pem cert.pem tells whether they fit.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5280#section-6',
    'https://www.rfc-editor.org/rfc/rfc8461#section-4.2',
  ],
  needs: ['smtp'],
  each: tlsIn,
  check: ({ session, seen }) =>
    seen.state === 'found' && seen.value.trust === 'broken' ? [chainFault(session, seen.value)] : [],
  examples: [
    { name: 'seen', facts: smtpFacts(session({ tls: tls({ trust: 'broken' }) })), findings: 1 },
    { name: 'a trusted one', facts: smtpFacts(session()), findings: 0 },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
