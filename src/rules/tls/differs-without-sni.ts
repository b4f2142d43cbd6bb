import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/differs-without-sni',
  severity: 'warning',
  title: 'Another certificate without SNI',
  message: '{place} presents {detail} to senders that name no host.',
  why: 'Postfix, by default, and other senders send no SNI: they see the other certificate, and where they check it, the mail does not arrive.',
  fix: 'Make the certificate of the MX host the default one of the server: smtpd_tls_chain_files; further names belong into tls_server_sni_maps.',
  references: ['https://www.postfix.org/postconf.5.html#smtp_tls_servername'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'tls', ({ question }) => question === 'without SNI'),
  check({ row, answer }) {
    if (row.state === 'absent' || answer.state === 'absent') return [];
    const { question, detail } = row.value;
    if (!(answer.value && !detail.startsWith('the same'))) return [];
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
            question: 'without SNI',
            accepted: found(true),
            detail: 'another certificate: www.example.com',
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
            question: 'without SNI',
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
            question: 'without SNI',
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
