import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/old-version-accepted',
  severity: 'note',
  title: 'Old versions of TLS are taken',
  message: '{place} takes {question} ({detail}).',
  why: 'It is withdrawn (RFC 8996). For opportunistic mail it is better than clear text; auditors count it as a fault.',
  fix: 'Postfix: smtpd_tls_protocols = >=TLSv1.2; Exim: openssl_options = +no_tlsv1 +no_tlsv1_1',
  references: ['https://www.rfc-editor.org/rfc/rfc8996'],
  needs: ['smtp'],
  each: (given, { target }) =>
    rowsOf(given, target, 'tls', ({ question }) => question === 'TLS 1.0' || question === 'TLS 1.1'),
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
            question: 'TLS 1.0',
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
            question: 'TLS 1.0',
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
