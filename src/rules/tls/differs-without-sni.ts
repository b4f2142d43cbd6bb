import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { tlsTested } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { tlsFault } from '../tested-faults.ts';

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
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value && !row.value.detail.startsWith('the same')
      ? [tlsFault(row.value)]
      : [],
  examples: [
    {
      name: 'seen',
      facts: tlsTested('without SNI', true, 'another certificate: www.example.com'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tlsTested('without SNI', true, 'the same certificate'),
      findings: 0,
    },
    {
      name: 'could not be told',
      facts: tlsTested('without SNI'),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
