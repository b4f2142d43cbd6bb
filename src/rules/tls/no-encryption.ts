import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { tlsTested } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { tlsFault } from '../tested-faults.ts';

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
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value ? [tlsFault(row.value)] : [],
  examples: [
    {
      name: 'seen',
      facts: tlsTested('no encryption', true, 'x'),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tlsTested('TLS 1.3', true, 'the same certificate'),
      findings: 0,
    },
    {
      name: 'could not be told',
      facts: tlsTested('no encryption'),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
