import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/no-encryption',
  severity: 'warning',
  title: 'TLS without encryption is taken',
  message: '{place} takes a cipher with {question} ({detail}).',
  why: 'With "no encryption" the mail can be read on the way though both ends speak TLS.',
  fix: 'Postfix: smtpd_tls_exclude_ciphers = eNULL; Exim: tls_require_ciphers = DEFAULT',
  references: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.1'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'tls', ({ question }) => question === 'no encryption'),
  check({ row, answer }) {
    if (row.state === 'absent' || answer.state === 'absent') return [];
    const { question, detail } = row.value;
    if (!answer.value) return [];
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
            question: 'no encryption',
            accepted: found(true),
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
            question: 'TLS 1.3',
            accepted: found(true),
            detail: 'the same certificate',
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
            question: 'no encryption',
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
