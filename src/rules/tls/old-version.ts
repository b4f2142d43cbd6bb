import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/old-version',
  severity: 'warning',
  title: 'Only an old TLS',
  message: '{place} speaks nothing newer than {version}.',
  why: 'TLS 1.0 and 1.1 are withdrawn (RFC 8996): senders of today no longer speak them, and deliver in clear or not at all.',
  fix: 'Postfix: smtpd_tls_protocols = >=TLSv1.2; if the system is too old for that, its OpenSSL has to be updated.',
  references: ['https://www.rfc-editor.org/rfc/rfc8996'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || !/^(?:SSL|TLSv1(?:\.1)?$)/.test(seen.value.version)) return [];
    return [{ subject, data: { ...placeOf(session), version: seen.value.version } }];
  },
  examples: [
    { name: 'TLS 1.0', facts: smtpFacts(session({ tls: tls({ version: 'TLSv1' }) })), findings: 1 },
    { name: 'TLS 1.2', facts: smtpFacts(session({ tls: tls({ version: 'TLSv1.2' }) })), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
