import { found, unknown } from '../../facts/observed.ts';
import { defineEachRule } from '../define.ts';
import { session, smtpFacts, tested } from '../sample-sessions.ts';
import { placeOf, rowsOf, shortReply } from '../sessions.ts';

export default defineEachRule({
  id: 'smtp/vrfy-discloses',
  severity: 'note',
  title: 'VRFY tells who is there',
  message: '{place} answers VRFY {argument} with "{reply}".',
  why: 'Names can be tried until the list is complete; 252 tells nothing and breaks nothing (RFC 5321 section 7.3).',
  fix: 'Postfix: disable_vrfy_command = yes; Exim: acl_smtp_vrfy unset; Sendmail: O PrivacyOptions=novrfy,noexpn',
  references: ['https://www.rfc-editor.org/rfc/rfc5321#section-7.3'],
  needs: ['smtp'],
  each: (given, { target }) => rowsOf(given, target, 'vrfy', ({ question }) => question === 'VRFY'),
  check({ row, answer }) {
    if (row.state === 'absent' || answer.state === 'absent') return [];
    const { argument, reply } = row.value;
    if (!(answer.value === 250 || answer.value === 251)) return [];
    const evidence = [
      { label: 'of', value: argument },
      { label: 'reply', value: reply },
    ];
    return [
      {
        subject: placeOf(row.value).place,
        data: { ...placeOf(row.value), argument, reply: shortReply(reply) },
        evidence,
      },
    ];
  },
  examples: [
    {
      name: 'seen',
      facts: tested({
        vrfy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'VRFY',
            argument: 'x@example.com',
            code: found(250),
            reply: '250 Postmaster <postmaster@example.com>',
          },
        ],
      }),
      findings: 1,
    },
    {
      name: 'as it should be',
      facts: tested({
        vrfy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'VRFY',
            argument: 'x@example.com',
            code: found(252),
            reply: '252 Ok',
          },
        ],
      }),
      findings: 0,
    },
    {
      name: 'no answer',
      facts: tested({
        vrfy: [
          {
            host: 'mx1.example.com',
            address: '192.0.2.25',
            port: 25,
            question: 'VRFY',
            argument: 'x@example.com',
            code: unknown('network', 'closed'),
            reply: '',
          },
        ],
      }),
      findings: 0,
      unjudged: 1,
    },
    { name: 'not asked for', facts: smtpFacts(session()), findings: 0, skipped: 1 },
  ],
});
