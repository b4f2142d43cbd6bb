import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf } from '../sessions.ts';

export default defineEachRule({
  id: 'tls/command-injection',
  severity: 'error',
  title: 'A command in clear is obeyed under TLS',
  message: '{place} answers under TLS a command that came in clear behind STARTTLS.',
  why: 'Whoever sits on the way can put commands into a session that both ends believe to be safe, and so take mail or passwords (CVE-2011-0411).',
  fix: 'Update the server: Postfix since 2.8.3, Exim since 4.80, Dovecot since 2.3.14.1 throw the rest of the buffer away. A proxy before it may be at fault too.',
  references: ['https://www.postfix.org/CVE-2011-0411.html', 'https://nostarttls.secvuln.info/'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'injection'),
  check({ row, answer }) {
    if (row.state === 'absent' || answer.state === 'absent' || !answer.value) return [];
    return [{ subject: placeOf(row.value).place, data: placeOf(row.value) }];
  },
  examples: [
    {
      name: 'obeyed',
      facts: tested({
        injection: [{ host: 'mx1.example.com', address: '192.0.2.25', port: 25, answered: found(true) }],
      }),
      findings: 1,
    },
    {
      name: 'thrown away',
      facts: tested({
        injection: [{ host: 'mx1.example.com', address: '192.0.2.25', port: 25, answered: found(false) }],
      }),
      findings: 0,
    },
    {
      name: 'no TLS',
      facts: tested({
        injection: [
          { host: 'mx1.example.com', address: '192.0.2.25', port: 25, answered: unknown('network', 'closed') },
        ],
      }),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
