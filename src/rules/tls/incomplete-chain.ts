import { chainFault } from '../chain-fault.ts';
import { defineEachRule } from '../define.ts';
import { clearSession, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/incomplete-chain',
  severity: 'warning',
  title: 'An intermediate certificate is missing',
  message: '{place} does not send the certificate of {issuer}, which signed its own.',
  why: 'Whoever checks certificates cannot follow it to an authority: it works with some clients, which know the intermediate from elsewhere, and fails with others.',
  fix: 'Send the whole chain: smtpd_tls_chain_files with privkey.pem and fullchain.pem (not cert.pem); Exim: tls_certificate = fullchain.pem. If the issuer is an authority of your own, name it with --ca.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5280#section-6',
    'https://www.rfc-editor.org/rfc/rfc8461#section-4.2',
  ],
  needs: ['smtp'],
  each: tlsIn,
  check: ({ session, seen }) =>
    seen.state === 'found' && seen.value.trust === 'incomplete' ? [chainFault(session, seen.value)] : [],
  examples: [
    { name: 'seen', facts: smtpFacts(session({ tls: tls({ trust: 'incomplete' }) })), findings: 1 },
    { name: 'a trusted one', facts: smtpFacts(session()), findings: 0 },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
