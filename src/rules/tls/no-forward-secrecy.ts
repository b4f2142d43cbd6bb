import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/no-forward-secrecy',
  severity: 'note',
  title: 'No forward secrecy',
  message: '{place} takes no cipher with forward secrecy under TLS 1.2.',
  why: 'Who records mail today and gets the key of the certificate later reads all of it.',
  fix: 'Postfix: leave tls_eecdh_auto_curves and smtpd_tls_dh1024_param_file at their defaults; do not exclude ECDHE.',
  references: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.1'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'tls', ({ question }) => question === 'forward secrecy'),
  check({ row, answer }) {
    if (row.state === 'absent' || answer.state === 'absent') return [];
    const { question, detail } = row.value;
    if (answer.value) return [];
    return [{ subject: placeOf(row.value).place, data: { ...placeOf(row.value), question, detail } }];
  },
  examples: [
    {
      name: 'seen',
      facts: tested({
        tls: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'forward secrecy',
            accepted: found(false),
            detail: 'x',
          },
        ],
      }),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tested({
        tls: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'forward secrecy',
            accepted: found(true),
            detail: 'ECDHE',
          },
        ],
      }),
      findings: 0,
    },
    {
      name: 'could not be told',
      facts: tested({
        tls: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'forward secrecy',
            accepted: unknown('network', 'closed'),
            detail: '',
          },
        ],
      }),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
