import { found } from '../../facts/observed.ts';
import { hasForwardSecrecy } from '../../syntax/tls/suite-names.ts';
import { defineEachRule } from '../define.ts';
import { clearSession, session, smtpFacts, tls } from '../sample-sessions.ts';
import { tlsTested } from '../sample-tests.ts';
import { placeOf, rowsOf, tlsIn } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/no-forward-secrecy',
  severity: 'note',
  title: 'No forward secrecy',
  message: '{place} uses no forward secrecy: {detail}.',
  why: 'Who records mail today and gets the key of the certificate later reads all of it.',
  fix: 'Postfix: leave tls_eecdh_auto_curves and smtpd_tls_dh1024_param_file at their defaults; do not exclude ECDHE.',
  references: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.1'],
  needs: ['smtp'],
  each: (given, { target }) => {
    const rows = rowsOf(given, target, 'tls', ({ question }) => question === 'forward secrecy');
    const asked = rows.map(({ subject, row, answer }) => {
      const place = row.state === 'found' ? placeOf(row.value) : { place: subject };
      return { subject, place, secret: answer, detail: 'under TLS 1.2 it takes no cipher that has it' };
    });
    const sessions = tlsIn(given).map(({ subject, session, seen }) => ({
      subject,
      place: placeOf(session),
      secret: seen.state === 'found' ? found(hasForwardSecrecy(seen.value.cipher)) : seen,
      detail: seen.state === 'found' ? `it chooses ${seen.value.cipher}, though better ones were offered` : '',
    }));
    // A test by name is the better witness.
    return rows.some(({ row }) => row.state === 'found') ? asked : sessions;
  },
  check({ subject, place, secret, detail }) {
    return secret.state === 'absent' || secret.value ? [] : [{ subject, data: { ...place, detail } }];
  },
  examples: [
    {
      name: 'seen',
      facts: tlsTested('forward secrecy', false, 'x'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tlsTested('forward secrecy', true, 'ECDHE'),
      findings: 0,
    },
    {
      name: 'could not be told',
      facts: tlsTested('forward secrecy'),
      findings: 0,
      unjudged: 1,
    },
    {
      name: 'a cipher without it, chosen',
      facts: smtpFacts(session({ tls: tls({ version: 'TLSv1.2', cipher: 'TLS_RSA_WITH_AES_128_GCM_SHA256' }) })),
      findings: 1,
    },
    { name: 'as usual', facts: smtpFacts(session()), findings: 0 },
    { name: 'no TLS', facts: smtpFacts(clearSession()), findings: 0, skipped: 1 },
  ],
});
