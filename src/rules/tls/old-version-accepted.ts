import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { tlsTested } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { tlsFault } from '../tested-faults.ts';

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
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value ? [tlsFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: tlsTested('TLS 1.0', true, 'x'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tlsTested('TLS 1.3', true, 'the same certificate'),
      findings: 0,
    },
    {
      name: 'could not be told',
      facts: tlsTested('TLS 1.0'),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
