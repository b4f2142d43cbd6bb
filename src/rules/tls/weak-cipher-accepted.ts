import { defineEachRule } from '../define.ts';
import { session, smtpFacts } from '../sample-sessions.ts';
import { tlsTested } from '../sample-tests.ts';
import { rowsOf } from '../sessions.ts';
import { tlsFault } from '../tested-faults.ts';

export default defineEachRule({
  id: 'tls/weak-cipher-accepted',
  severity: 'note',
  title: 'Broken ciphers are taken',
  message: '{place} takes {detail}.',
  why: 'A sender of today chooses a better one. One that knows nothing else is still better off than in clear; auditors count it as a fault.',
  fix: 'Postfix: smtpd_tls_ciphers = medium, smtpd_tls_exclude_ciphers = RC4, 3DES; Exim with GnuTLS: tls_require_ciphers = NORMAL, with OpenSSL: HIGH:!3DES',
  references: ['https://www.rfc-editor.org/rfc/rfc9325#section-4.1', 'https://www.rfc-editor.org/rfc/rfc7465'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'tls', ({ question }) => question === 'broken ciphers'),
  check: ({ row, answer }) =>
    row.state === 'found' && answer.state === 'found' && answer.value ? [tlsFault(row.value)] : [],
  examples: [
    {
      name: 'RC4 and 3DES',
      facts: tlsTested('broken ciphers', true, 'TLS_RSA_WITH_RC4_128_SHA and 1 more'),
      findings: 1,
    },
    { name: 'none', facts: tlsTested('broken ciphers', false), findings: 0 },
    { name: 'ciphers without a fault', facts: tlsTested('without forward secrecy', true, 'x'), findings: 0 },
    { name: 'could not be told', facts: tlsTested('broken ciphers'), findings: 0, unjudged: 1 },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
