import { chainFault } from '../chain-fault.ts';
import { defineEachRule } from '../define.ts';
import { clearSession, session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/self-signed',
  severity: 'warning',
  title: 'The certificate is signed by itself',
  message: 'The certificate of {place} is signed by itself, by no authority.',
  why: 'Senders encrypt with it all the same, but whoever checks certificates (MTA-STS, mail programs, partners with a policy) refuses it, and nobody can tell this server from one that stands in between.',
  fix: 'certbot certonly --standalone -d {host}, then in main.cf: smtpd_tls_chain_files = /etc/letsencrypt/live/{host}/privkey.pem, /etc/letsencrypt/live/{host}/fullchain.pem. Or publish it with DANE (TLSA 3 1 1), or name it here with --ca.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5280#section-6',
    'https://www.rfc-editor.org/rfc/rfc8461#section-4.2',
  ],
  needs: ['smtp'],
  each: tlsIn,
  check: ({ session, seen }) =>
    seen.state === 'found' && seen.value.trust === 'self-signed' ? [chainFault(session, seen.value)] : [],
  examples: [
    { name: 'seen', facts: smtpFacts(session({ tls: tls({ trust: 'self-signed' }) })), findings: 1 },
    { name: 'a trusted one', facts: smtpFacts(session()), findings: 0 },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
