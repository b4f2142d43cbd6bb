import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { faultyRowsOf, placeOf } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/smuggling',
  severity: 'error',
  title: 'Messages can be smuggled',
  message: '{place} takes other sequences than CRLF.CRLF for the end of a message: {sequences}.',
  why: 'A sender that passes this sequence on as text lets its users send further messages with any sender at all, which pass SPF (CVE-2023-51764 and its kin).',
  fix: 'Postfix 3.8.4, 3.7.9 and later: smtpd_forbid_bare_newline = normalize (in older ones: smtpd_data_restrictions = reject_unauth_pipelining and smtpd_discard_ehlo_keywords = chunking); Exim 4.98; Sendmail 8.18 with srv_features o; OpenSMTPD 7.7.',
  references: [
    'https://www.postfix.org/smtp-smuggling.html',
    'https://sec-consult.com/blog/detail/smtp-smuggling-spoofing-e-mails-worldwide/',
  ],
  needs: ['smtp'],
  each: (given, { target }) => faultyRowsOf(given, target, 'smuggling', (_row, ends) => ends),
  check({ subject, faulty }) {
    const [first] = faulty.state === 'found' ? faulty.value : [];
    if (!first || faulty.state === 'absent') return [];
    return [{ subject, data: { ...placeOf(first), sequences: faulty.value.map(({ sequence }) => sequence) } }];
  },
  examples: [
    {
      name: 'LF.LF ends it',
      facts: tested({
        smuggling: [{ host: 'mx1.example.com', address: '192.0.2.25', port: 25, sequence: 'LF.LF', ends: found(true) }],
      }),
      findings: 1,
    },
    {
      name: 'text like any other',
      facts: tested({
        smuggling: [
          { host: 'mx1.example.com', address: '192.0.2.25', port: 25, sequence: 'LF.LF', ends: found(false) },
        ],
      }),
      findings: 0,
    },
    {
      name: 'closed',
      facts: tested({
        smuggling: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            sequence: 'LF.LF',
            ends: unknown('network', 'closed'),
          },
        ],
      }),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
