import { isWeakSuite } from '../../syntax/tls/suite-names.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, timedOutSession, tls } from '../sample-sessions.ts';
import { placeOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/weak-cipher',
  severity: 'warning',
  title: 'A weak cipher',
  message: '{place} chooses {cipher}, though better ones were offered.',
  why: 'It can be broken with effort, and libraries of today no longer know it.',
  fix: 'Postfix: smtpd_tls_ciphers = medium, tls_preempt_cipherlist = no, and no smtpd_tls_exclude_ciphers that leaves only old ones.',
  references: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.1'],
  needs: ['smtp'],
  each: tlsIn,
  check({ subject, session, seen }) {
    if (seen.state === 'absent' || !isWeakSuite(seen.value.cipher)) return [];
    return [{ subject, data: { ...placeOf(session), cipher: seen.value.cipher } }];
  },
  examples: [
    { name: '3DES', facts: smtpFacts(session({ tls: tls({ cipher: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA' }) })), findings: 1 },
    { name: 'AES', facts: smtpFacts(session()), findings: 0 },
    { name: 'no connection', facts: smtpFacts(timedOutSession), findings: 0, unjudged: 1 },
  ],
});
